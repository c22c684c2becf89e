/** Where published anchors stand in the present text; filled in step by step while an article is planned. */
export interface Placement {
  /** Index of the unit that each recognized anchor leads to. */
  readonly landed: Map<string, number>;
  /** The anchor whose id each paragraph carries on, by index. */
  readonly heirs: Map<number, string>;
}

/** Gives the paragraph the id that the anchor has. */
export function inherit({ landed, heirs }: Placement, id: string, index: number): void {
  landed.set(id, index);
  heirs.set(index, id);
}
