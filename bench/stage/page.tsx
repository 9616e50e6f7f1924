/// <reference types="vite/client" />
import '../../src/app/theme/fonts.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { codeInterception } from '../../src/scenarios/code-interception.ts';
import { simulate } from '../../src/simulation/openRun.ts';
import { MotionContext } from '../../src/stage/MotionContext.ts';
import { movingParts } from '../../src/stage/movingParts.tsx';
import { Stage } from '../../src/stage/Stage.tsx';
import type { Trace } from '../../src/trace/trace.ts';
import { type FrameCost, frameCost, nextFrame } from './frameCost.ts';
import { longTrace } from './longTrace.ts';
import { DRAW_MARK, STEP_MARK, type StageBench } from './stageBench.ts';
import { walk } from './walk.ts';

/** Between two steps, as if a key were held. */
const FRAMES_BETWEEN = 3;

const real = simulate(codeInterception, { settings: { attack: 'response', pkce: 'off' } });
const nothingFolded: ReadonlySet<string> = new Set();
const nothing = () => {};

const place = document.getElementById('stage');
if (place === null) throw new Error('the page has no place for the stage');

function scene(trace: Trace, cursor: number) {
  return (
    <MotionContext value={movingParts}>
      <Stage
        trace={trace}
        cursor={cursor}
        onSeek={nothing}
        folded={nothingFolded}
        onToggleFold={nothing}
        selectedSecret={null}
        onSelectSecret={nothing}
      />
    </MotionContext>
  );
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await nextFrame();
}

async function firstDraws(messages: number, times: number): Promise<readonly FrameCost[]> {
  const costs: FrameCost[] = [];
  for (let time = 0; time < times; time += 1) {
    const trace = longTrace(real, messages);
    const root = createRoot(place as HTMLElement);
    costs.push(await frameCost(DRAW_MARK, () => root.render(scene(trace, Math.ceil(messages / 2)))));
    await frames(FRAMES_BETWEEN);
    root.unmount();
  }
  return costs;
}

async function steps(messages: number, times: number): Promise<readonly FrameCost[]> {
  const trace = longTrace(real, messages);
  const root = createRoot(place as HTMLElement);
  const costs: FrameCost[] = [];
  for (const { cursor, measured } of walk(messages, times)) {
    const cost = await frameCost(measured ? STEP_MARK : 'warming up', () => root.render(scene(trace, cursor)));
    if (measured) costs.push(cost);
    await frames(FRAMES_BETWEEN);
  }
  root.unmount();
  return costs;
}

const bench: StageBench = { firstDraws, steps };
Object.assign(window, { stageBench: bench });
