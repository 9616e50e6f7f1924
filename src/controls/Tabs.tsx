import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { tabForKey } from './rovingTab.ts';
import styles from './Tabs.module.css';
import { treeOf } from './treeOf.ts';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A short remark after the label, such as a count. */
  readonly badge?: string;
}

export interface TabsProps<Id extends string> {
  /** The name of the set, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The panel of the selected tab. */
  readonly children: ReactNode;
}

/** A panel may scroll and hold nothing that takes the focus, so it takes the focus itself. */
const PANEL_TAB_INDEX = 0;

/**
 * Tabs over one panel. Arrows, Home and End move and select at once; these keys go no further.
 * @see WAI-ARIA Authoring Practices, Tabs pattern
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const id = useId();
  const tabId = (tab: string) => `${id}-tab-${tab}`;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === ' ' || event.key === 'Enter') event.stopPropagation();
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const index = tabs.findIndex((tab) => tab.id === selected);
    const next = tabs[tabForKey(event.key, index, tabs.length, rtl) ?? -1];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onSelect(next.id);
    treeOf(event.currentTarget).getElementById(tabId(next.id))?.focus();
  };

  return (
    <div className={styles.tabs}>
      <div className={styles.list} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={tabId(tab.id)}
            className={styles.tab}
            type="button"
            role="tab"
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${id}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            <span className={styles.label} data-label={tab.label}>
              {tab.label}
            </span>
            {tab.badge && <span className={styles.badge}>{tab.badge}</span>}
          </button>
        ))}
      </div>
      <div
        key={selected}
        id={`${id}-panel`}
        className={styles.panel}
        role="tabpanel"
        aria-labelledby={tabId(selected)}
        tabIndex={PANEL_TAB_INDEX}
      >
        {children}
      </div>
    </div>
  );
}
