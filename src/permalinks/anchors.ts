/** A heading, paragraph or caption as the ledger sees it. */
export interface AnchorUnit {
  readonly kind: 'caption' | 'heading' | 'paragraph';
  readonly text: string;
  /** Id an editor pinned on the heading with `{#id}`. */
  readonly pinned?: string | undefined;
}

export type AnchorKind = 'heading' | 'paragraph' | 'note';

/** What the ledger remembers of one published article. Written to `content/permalinks/articles/ID.json`. */
export interface ArticleLedger {
  /** Earlier ids of the article itself. */
  readonly formerIds?: readonly string[] | undefined;
  /** Every anchor ever published, by id. */
  readonly anchors: Readonly<Record<string, LedgerAnchor>>;
}

/**
 * The words are kept, not a fingerprint of them: only words can tell whether a paragraph was merged
 * into another, say what stood at a place that is retired, and make a diff of the ledger readable.
 */
export interface LedgerAnchor {
  /** The caption is a paragraph. */
  readonly kind: AnchorKind;
  /** The words when last recorded, white space folded; null once they are withheld. */
  readonly text: string | null;
  /**
   * Id of the heading or paragraph before it, null at the start; for a note, of the paragraph that refers to it.
   * Absent where `now` is set. A chain instead of numbers, so that one new paragraph changes two lines.
   */
  readonly after?: string | null | undefined;
  /** Id that stood for this one when last recorded: a renamed heading’s, a merged paragraph’s. */
  readonly now?: string | undefined;
  /** Ids of sections that it stood in and has left. */
  readonly left?: readonly string[] | undefined;
  /** Whether it was taken out of the text on purpose. */
  readonly retired?: true | undefined;
}

export interface AnchorPlan {
  /** The id of each unit, in the order given. */
  readonly ids: readonly string[];
  /** Earlier ids that each unit also answers to. */
  readonly formerIds: readonly (readonly string[])[];
  /** Retired places; `after` is the index of the unit it stands behind, -1 for the start. */
  readonly retired: readonly {
    readonly id: string;
    readonly kind: AnchorKind;
    readonly text: string | null;
    readonly after: number;
  }[];
  /** Published paragraphs that have left a section which is still there. */
  readonly departures: readonly Departure[];
  /** Published anchors that no unit answers to and nobody retired: errors. */
  readonly vanished: readonly {
    readonly id: string;
    readonly kind: 'heading' | 'paragraph';
    /** What it said when last recorded. */
    readonly text: string;
  }[];
}

/** A paragraph that is not in the section any more where links may look for it. */
export interface Departure {
  readonly id: string;
  /** Present id of the section it has left. */
  readonly from: string;
}
