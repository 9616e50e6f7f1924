import { defineFlowElement } from './defineElement.ts';

/** What a page loads to have `<oauth-flow>`. */
defineFlowElement();
