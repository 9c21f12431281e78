/** Something that the user has to put right; its message is one line. */
export class UsageError extends Error {}
