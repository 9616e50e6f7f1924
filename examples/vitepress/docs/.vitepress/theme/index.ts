import 'oauth-flow-lab/element';
import 'oauth-flow-lab/oauth-flow.css';
import DefaultTheme from 'vitepress/theme';

export default DefaultTheme;
