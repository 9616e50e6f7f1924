import type { WidgetText } from '../text/widget.ts';

export const widget: WidgetText = {
  openInLab: 'Open in the lab',
  refusedLink: {
    title: 'The address of this link',
    hint: 'The frame around this flow may open no other page. Copy the address and open it in a tab of your own.',
    close: 'Close',
  },
  number: (number) => `, flow ${number}`,
  region: (name, title, number) => `${name}, flow ${number}: ${title}`,
};
