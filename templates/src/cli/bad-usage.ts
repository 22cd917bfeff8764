/** The command cannot be carried out as it was called. The message ends its sentence and says what is wrong. */
export class BadUsage extends Error {}
