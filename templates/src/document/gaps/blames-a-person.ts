const PERSON =
  '(?:on-?call |new |junior |senior |site reliability |database |network |software |support )?' +
  '(?:engineer|operator|developer|administrator|admin|technician|manager|person|people|human|user|customer|team member|new hire|contractor|intern' +
  '|somebody|someone|colleague|author|reviewer)s?';
const ONLY_A_PERSON = new RegExp(`^(?:it was |because of |due to )?(?:the |an? |our |one )?${PERSON}$`);
const PERSONAL_ERROR =
  /\b(?:human|operator|user|pilot|personal|engineer(?:'s)?|developer(?:'s)?|manual) (?:error|mistake|fault|failure|oversight)s?\b/;
const LAPSE = new RegExp(
  `^(?:because )?(?:the |an? |our |one )?${PERSON} (?:forgot|overlooked|misread|mistyped|misunderstood|failed to|did not|didn't|(?:was|were) careless` +
    "|was not careful|made an? (?:mistake|error)|should have|picked|chose|ignored|missed|was tired|was distracted)\\b",
);
const MECHANISM = new RegExp(
  String.raw`\b(?:alarms?|alerts?|checks?|checked|tests?|tested|reviews?|tools?|process|procedures?|mechanisms?|guards?|limits?` +
    String.raw`|defaults?|labels?|labelled|runbooks?|automation|automatic(?:ally)?|automated|validat\w+|warn\w*|prompts?` +
    String.raw`|systems?|pipelines?|scripts?|screens?|forms?|dashboards?|monitor\w*|metrics?|documentation|training|handover` +
    String.raw`|rota|design|nothing|no way|permissions?|policy|policies|standards?|templates?|deploy\w*|software|interface)\b`,
);

/** Whether an answer stops at somebody’s mistake. Careful: it reports only what names a person or a lapse and no mechanism. */
export function blamesAPerson(answer: string): boolean {
  const text = answer.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim().replace(/[.!]+$/, '');
  if (ONLY_A_PERSON.test(text)) return true;
  if (MECHANISM.test(text.replace(PERSONAL_ERROR, ''))) return false;
  return PERSONAL_ERROR.test(text) || LAPSE.test(text);
}
