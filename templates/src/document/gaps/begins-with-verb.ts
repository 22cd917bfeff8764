const VERBS = new Set(
  `abandon accept acquire activate adapt add adjust adopt agree alert align allow alter amend analyse analyze announce apply
    appoint archive arrange ask assert assess assign attach audit authenticate authorise authorize automate avoid back backfill
    backport balance ban batch begin benchmark block book bound break bring broaden budget build bump buy cache calculate call
    cancel cap capture carry catch centralise centralize change charge chart check choose clarify classify clean clear clone close
    collect combine commission communicate compare compile complete compress compute conduct configure confirm connect consider
    consolidate contact contain continue contract convert coordinate copy correct correlate count cover create cut deactivate debug
    decide declare decommission decouple decrease deduplicate define delay delegate delete deliver demand demonstrate deny deploy
    deprecate derive describe design detach detect determine develop diagnose disable disallow discard disconnect discover discuss
    display distribute divert divide document double drain draw drill drop dump duplicate eliminate email embed emit enable encrypt
    end enforce engage enlarge enrich ensure escalate establish estimate evaluate evict examine exclude execute exercise expand
    expire explain explore export expose extend extract fail file fill filter finalise finalize find finish fix flag flush follow
    forbid force forecast format forward freeze generate get give grant graph group grow guarantee guard halve handle harden hash
    have help hide hire hold identify ignore implement import impose improve include increase index inform initialise initialize
    inject inspect install instrument integrate interview introduce invalidate invest investigate invite involve isolate issue join
    justify keep label launch lead learn let level lift limit link list load localise localize lock log look lower mail maintain
    make manage map mark match measure meet merge migrate minimise minimize mirror mock model modernise modernize modify monitor
    mount move mute name negotiate normalise normalize note notify observe offer open operate optimise optimize order organise
    organize outline override own pace package page parse partition pass patch pause perform permit pick pilot pin place plan plot
    poll post prepare present preserve prevent print prioritise prioritize probe produce profile program prohibit promote prompt
    protect prototype prove provide provision prune publish pull purge push put quantify quarantine query queue quote raise
    randomise randomize rank rate reach read reassign rebalance rebuild recalculate recheck recommend reconcile reconfigure record
    recover recreate rectify recycle redact redeploy redesign redirect reduce refactor refine refresh refuse register rehearse
    reinforce reinstate reject relabel relax release relocate rely remediate remind remove rename render renew reorder reorganise
    reorganize repair repeat replace replay replicate report request require reschedule research reserve reset reshape resize
    resolve respond restart restore restrict restructure resume rethink retire retry retrieve return reuse reverse revert review
    revise revisit revoke rewrite ring roll rotate route run sample sanitise sanitize save scale scan schedule script seal search
    secure seed segment select send separate serialise serialize serve set settle shard share shift ship shorten show shrink shut
    sign silence simplify simulate size skip slow smoke snapshot sort source specify speed split sponsor stage stagger standardise
    standardize start stop store stream streamline strengthen strip study submit subscribe substitute suggest supply support
    suppress surface survey suspend swap switch sync synchronise synchronize tag take teach tell template terminate test throttle
    throw tie tighten time trace track train transfer transform translate treat triage trigger trim triple try tune turn unblock
    uncouple undo unify uninstall unlock unpin unsubscribe update upgrade upload use validate vary verify version vet visualise
    visualize wait walk warm warn watch weigh widen withdraw work wrap write`.split(/\s+/),
);

/** Words that may follow a verb and hardly ever a noun: “Canary the deployments”. */
const DETERMINERS = new Set('the a an all any each every both our its their this that these those no'.split(' '));
const NEVER_VERBS = new Set([
  ...DETERMINERS,
  ...`about after also always and are as at be because been before being better but by can could do does don't during either else few
    for from had has he her here his how i if in into is it just less many may maybe might more most must my need needs never new
    not of often on once only or other over per perhaps please possibly quick rather same several she should since so some someone
    somebody soon still such than then there they to too under until up very was we were what when where whether which while who why
    will with without would you your`.split(/\s+/),
]);

/** Whether a title begins with an order, as far as words can tell: “Add an alarm”, “Auto-scale the fleet”, not “Adding alarms”. */
export function beginsWithVerb(title: string): boolean {
  const [first = '', second = ''] = title
    .toLowerCase()
    .replace(/[’]/g, "'")
    .split(/[\s,:;()[\]“”"]+/)
    .filter((word) => word !== '');
  if (isVerb(first)) return true;
  const isWord = /^\p{L}[\p{L}'-]*$/u.test(first);
  return isWord && !NEVER_VERBS.has(first) && !/(?:ing|tion|ment|ness|ity)$/.test(first) && DETERMINERS.has(second);
}

function isVerb(word: string): boolean {
  if (VERBS.has(word)) return true;
  if (NEVER_VERBS.has(word)) return false;
  const parts = word.split('-');
  if (parts.length > 1) return VERBS.has(parts.at(-1) ?? '') || VERBS.has(parts[0] ?? '');
  return VERBS.has(word.replace(/^(?:re|de|un|pre|auto|over|dis|mis|co|out|cross|double)/, '')) || /.(?:ise|ize|ify)$/.test(word);
}
