import 'oauth-flow-lab/element';
import DefaultTheme from 'vitepress/theme';

export default DefaultTheme;
