import { connectFlow } from './oauth-flow-lab/host.js';

const [button, output] = [document.querySelector('button'), document.querySelector('output')];
const flow = await connectFlow(document.querySelector('iframe'));

flow.addEventListener('stepchange', ({ detail }) => {
  output.textContent = detail.step;
});
button.addEventListener('click', () => flow.next());
button.disabled = false;
