/** A part of the year that EDTF writes in place of the month. */
export interface Season {
  readonly name: string;
  /** 0 for January. A season that starts in December ends in the next year. */
  readonly firstMonth: number;
  readonly months: number;
}

/**
 * EDTF’s divisions of the year. It leaves the months of 21 to 24 to the reader; here they are the northern
 * ones, winter running into the next year. The edtf library would read them as quarters.
 * The house word is autumn.
 */
export const seasons: Readonly<Record<number, Season>> = {
  21: { name: 'spring', firstMonth: 2, months: 3 },
  22: { name: 'summer', firstMonth: 5, months: 3 },
  23: { name: 'autumn', firstMonth: 8, months: 3 },
  24: { name: 'winter', firstMonth: 11, months: 3 },
  25: { name: 'northern spring', firstMonth: 2, months: 3 },
  26: { name: 'northern summer', firstMonth: 5, months: 3 },
  27: { name: 'northern autumn', firstMonth: 8, months: 3 },
  28: { name: 'northern winter', firstMonth: 11, months: 3 },
  29: { name: 'southern spring', firstMonth: 8, months: 3 },
  30: { name: 'southern summer', firstMonth: 11, months: 3 },
  31: { name: 'southern autumn', firstMonth: 2, months: 3 },
  32: { name: 'southern winter', firstMonth: 5, months: 3 },
  33: { name: 'first quarter of', firstMonth: 0, months: 3 },
  34: { name: 'second quarter of', firstMonth: 3, months: 3 },
  35: { name: 'third quarter of', firstMonth: 6, months: 3 },
  36: { name: 'fourth quarter of', firstMonth: 9, months: 3 },
  37: { name: 'first third of', firstMonth: 0, months: 4 },
  38: { name: 'second third of', firstMonth: 4, months: 4 },
  39: { name: 'last third of', firstMonth: 8, months: 4 },
  40: { name: 'first half of', firstMonth: 0, months: 6 },
  41: { name: 'second half of', firstMonth: 6, months: 6 },
};
