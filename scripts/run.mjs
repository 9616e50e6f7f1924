// Runs one of the commands of package.json on a bare clone: nothing that it needs has to be installed by hand.
// This file and scripts/setup/dependencies.mjs use nothing but Node, because they run before anything is installed.

const commands = [
  'start',
  'dev',
  'build',
  'test',
  'trace',
  'conformance',
  'bench',
  'screenshots',
  'size',
  'package',
  'lint',
  'format',
  'types',
  'unit',
  'e2e',
];

const [name = '', ...given] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`OAuth Flow Lab needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  process.exitCode = 1;
} else if (!commands.includes(name)) {
  console.error(`There is no command "${name}". There are: ${commands.join(', ')}.`);
  process.exitCode = 2;
} else {
  const { installDependencies } = await import('./setup/dependencies.mjs');
  installDependencies();
  const { run } = await import(`./commands/${name}.mjs`);
  process.exitCode = await run(given);
}
