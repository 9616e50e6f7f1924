import { describe, expect, it } from 'vitest';
import { historyAt } from '../page/fixtures/historyAt.ts';
import { openPage } from '../page/page.ts';
import { runsAtHand } from '../session/fixtures/runsAtHand.ts';
import { followCourse, followsCourse, stepBack, stepOn } from './course.ts';

const open = () =>
  openPage({
    runs: runsAtHand,
    bar: historyAt('', '').bar,
    locales: ['en'],
    captionOf: () => 'a caption',
    stored: { theme: null, singleKeys: true },
  });

describe('the next step of a presentation', () => {
  it('is that of the run where there is no plan', () => {
    const page = open();
    stepOn(page);
    stepOn(page);
    stepBack(page);
    expect(page.lab.state().cursor).toBe(1);
  });

  it('is that of the plan as far as the plan goes, and of the run from there', () => {
    const page = open();
    const moments = [7, 12];
    const seek = (cursor: number | undefined) => {
      if (cursor === undefined) return false;
      page.lab.play({ type: 'seek', cursor });
      return true;
    };
    followCourse(page, { next: () => seek(moments.shift()), back: () => false });
    const visited = [stepOn, stepOn, stepOn, stepBack].map((move) => {
      move(page);
      return page.lab.state().cursor;
    });
    expect(visited).toEqual([7, 12, 13, 12]);
    expect(followsCourse(page)).toBe(true);
    followCourse(page, null);
    expect(followsCourse(page)).toBe(false);
  });
});
