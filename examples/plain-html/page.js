const flow = document.querySelector('oauth-flow');
const [button, output] = [document.querySelector('button'), document.querySelector('output')];

button.addEventListener('click', () => flow.next());
flow.addEventListener('stepchange', ({ detail }) => {
  output.textContent = detail.step;
});
