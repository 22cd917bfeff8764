const DAY_SECONDS = 86_400;

/** A session ends after a week without use, and after thirty days in any case. */
export const SESSION_IDLE_SECONDS = 7 * DAY_SECONDS;
export const SESSION_ABSOLUTE_SECONDS = 30 * DAY_SECONDS;

/** When a session or token was last used is kept to this precision, so that reading does not mean writing. */
export const SEEN_PRECISION_SECONDS = 60;

export const FIRST_ADMINISTRATOR_LINK_SECONDS = DAY_SECONDS;
export const PASSWORD_LINK_SECONDS = 3 * DAY_SECONDS;
