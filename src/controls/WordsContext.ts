import { type ComponentType, createContext } from 'react';
import type { RichPiece, WordMeaning } from './richText.ts';

export interface WordProps {
  readonly text: string;
  readonly code: boolean;
  readonly meaning: WordMeaning;
}

/** How sentences tell hard words apart, and how they show them. */
export interface Words {
  /** The same sentence, each hard word a piece of its own where it first occurs. */
  readonly mark: (pieces: readonly RichPiece[]) => readonly RichPiece[];
  readonly Word: ComponentType<WordProps>;
}

/** Null where no word is explained. */
export const WordsContext = createContext<Words | null>(null);
