import type { FootnoteDefinition, FootnoteReference, Paragraph, Root } from 'mdast';
import type { ArticleSource } from '../check/sources.ts';
import type { EntityRef } from '../kinds.ts';
import type { AnchorPlan } from '../permalinks/anchors.ts';
import type { DateRecord, ParagraphRecord, StatementRecord } from '../records/content.ts';
import type { PageScope } from './page-scope.ts';
import type { Unit } from './text-units.ts';

/** A range of a unit’s text. */
export interface UnitRange {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** A mention as it is found: `linked` is decided when all of them are known. */
export interface Mention extends UnitRange {
  readonly entity: EntityRef;
  /** BCP 47 tag of the form. */
  readonly lang: string;
  readonly explicit: boolean;
  linked: boolean;
}

export interface DatedRange extends UnitRange {
  readonly record: Omit<DateRecord, 'paragraph' | 'start' | 'end'>;
}

export interface StatementRange extends UnitRange {
  readonly record: Omit<StatementRecord, 'paragraph' | 'start' | 'end'>;
}

/** An editor’s note in the order of reference. */
export interface Note {
  readonly id: string;
  readonly number: number;
  readonly definition: FootnoteDefinition;
  readonly first: FootnoteReference;
  /** The note that holds its first reference, where that is not the text. */
  readonly within: Note | undefined;
}

/** Where a unit can be reached. */
export type AnchorOf = Pick<ParagraphRecord, 'id' | 'section' | 'formerIds'>;

/** An article between Markdown and record. Each step of the pipeline fills in what the later ones need. */
export interface Draft extends PageScope {
  readonly data: ArticleSource['data'];
  readonly tree: Root;
  readonly caption: Paragraph | null;
  /** The trees of the caption, if any, and the body, each with the scope that knows their places. */
  readonly roots: readonly { readonly root: Paragraph | Root; readonly scope: PageScope }[];
  /** Entities of the frontmatter that exist, by their present ids, in its order. */
  readonly declared: ReadonlySet<EntityRef>;
  pins: ReadonlyMap<object, string>;
  notes: readonly Note[];
  units: readonly Unit[];
  plan: AnchorPlan;
  anchors: ReadonlyMap<Unit, AnchorOf>;
  mentions: Mention[];
  dates: DatedRange[];
  statements: StatementRange[];
}
