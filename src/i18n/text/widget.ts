/** What is said where the lab is a part of another page. */
export interface WidgetText {
  /** Leads to the same moment in a page of its own. */
  readonly openInLab: string;
  /** Where a link leads that the frame around the widget keeps from opening. */
  readonly refusedLink: { readonly title: string; readonly hint: string; readonly close: string };
  /** Names a part where there are several of its name in a page: `title` is the story, `number` counts from 1. */
  readonly region: (name: string, title: string, number: number) => string;
  /** Stands behind a heading that only whoever hears it has to tell from that of another. */
  readonly number: (number: number) => string;
}
