import type { WidgetText } from '../text/widget.ts';

export const widget: WidgetText = {
  openInLab: 'Open in the lab',
  number: (number) => `, flow ${number}`,
  region: (name, title, number) => `${name}, flow ${number}: ${title}`,
};
