/** A heading, paragraph or caption as the ledger sees it. */
export interface AnchorUnit {
  readonly kind: 'caption' | 'heading' | 'paragraph';
  readonly text: string;
  /** Id an editor pinned on the heading with `{#id}`. */
  readonly pinned?: string | undefined;
}

/** What the ledger remembers of one published article. Written to `content/permalinks/articles/ID.json`. */
export interface ArticleLedger {
  /** Every anchor ever published, by id. */
  readonly anchors: Readonly<Record<string, LedgerAnchor>>;
}

export interface LedgerAnchor {
  readonly kind: 'heading' | 'paragraph' | 'note';
  /** Fingerprint by which the unit is recognised after an edit. */
  readonly print: string;
  /** Order in the text when it was last recorded. */
  readonly order: number;
  /** Set when the place was retired on purpose: the words that stood there, or null when they are withheld. */
  readonly retired?: string | null | undefined;
  /** Id that now stands for this one. */
  readonly now?: string | undefined;
}

export interface AnchorPlan {
  /** The id of each unit, in the order given. */
  readonly ids: readonly string[];
  /** Earlier ids that each unit also answers to. */
  readonly formerIds: readonly (readonly string[])[];
  /** Retired places; `after` is the index of the unit it stands behind, -1 for the start. */
  readonly retired: readonly {
    readonly id: string;
    readonly kind: 'heading' | 'paragraph';
    readonly text: string | null;
    readonly after: number;
  }[];
  /** Published anchors that no unit answers to and nobody retired: errors. */
  readonly vanished: readonly { readonly id: string; readonly kind: 'heading' | 'paragraph' | 'note' }[];
}
