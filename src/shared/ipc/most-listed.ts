/** Lists that are given whole, up to so many; the page says of a full one that it need not be all. */
export const mostListed = { requests: 500, cancellations: 500, reported: 1000, imports: 200, mappings: 1000, readings: 200, known: 200, reviews: 200, overseen: 200, personChanges: 200, glass: 100, found: 100, openings: 200, exports: 50, toReview: 5000 } as const;
