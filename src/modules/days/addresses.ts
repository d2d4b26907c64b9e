const eventPath = (slug: string, eventId: string): string => `/n/${slug}/events/${eventId}`;

const timetablePaths = (event: string) => {
  const page = `${event}/timetable`;
  const of = (variantId: string | null) => (variantId === null ? '' : `?variant=${variantId}`);
  return {
    page,
    /** null: the one in use. */
    variant: (variantId: string | null) => `${page}${of(variantId)}`,
    slots: `${page}/slots`,
    newSlot: (variantId: string | null) => `${page}/slots/new${of(variantId)}`,
    slot: (slotId: string) => `${page}/slots/${slotId}`,
    /** A new one that goes by this method. */
    withMethod: (methodId: string) => `${page}/slots/new?method=${methodId}`,
    /** A new one that comes after it. */
    after: (slotId: string) => `${page}/slots/new?after=${slotId}`,
    place: (slotId: string) => `${page}/slots/${slotId}/place`,
    /** Where one acted: its row is open. */
    picked: (variantId: string, slotId: string) => `${page}?variant=${variantId}&slot=${slotId}#slot-${slotId}`,
    fitting: `${page}/fitting`,
    paste: (variantId: string | null) => `${page}/paste${of(variantId)}`,
    pasted: `${page}/paste`,
    variants: `${page}/variants`,
    newVariant: (from: string) => `${page}/variants/new?from=${from}`,
    variantForm: (variantId: string) => `${page}/variants/${variantId}`,
    inUse: `${page}/in-use`,
    publication: `${page}/publication`,
    walks: `${page}/walks`,
    sheet: (kind: 'wall' | 'team', variantId: string) => `${page}/${kind}.pdf${of(variantId)}`,
    useAgain: (variantId: string, seen: string) => `${page}/in-use?_method=put&variant=${variantId}&seen=${seen}`,
    budget: (variantId: string | null) => `${page}/budget${of(variantId)}`,
    budgetPage: `${page}/budget`,
    budgetFile: (format: 'csv' | 'xlsx') => `${page}/budget/file?format=${format}`,
    lines: `${page}/budget/lines`,
    newLine: (variantId: string) => `${page}/budget/lines/new${of(variantId)}`,
    line: (lineId: string) => `${page}/budget/lines/${lineId}`,
    act: (act: number) => `${page}/acts/${act}`,
    undo: (act: number) => `${page}/acts/${act}?_method=delete`,
  };
};

/** Where the pages of one day stand. */
export const dayPaths = (slug: string, eventId: string) => {
  const event = eventPath(slug, eventId);
  const groups = `${event}/groups`;
  return {
    event,
    people: `${event}/people`,
    groups,
    round: (roundId: string) => `${groups}/${roundId}`,
    draw: (roundId: string) => `${groups}/${roundId}/draw`,
    places: (roundId: string) => `${groups}/${roundId}/places`,
    roundPin: (roundId: string) => `${groups}/${roundId}/pin`,
    groupPin: (roundId: string, index: number) => `${groups}/${roundId}/tables/${index}/pin`,
    seatPin: (roundId: string, registrationId: string) => `${groups}/${roundId}/seats/${registrationId}/pin`,
    swap: (roundId: string, registrationId: string) => `${groups}/${roundId}/seats/${registrationId}/swap`,
    seat: (roundId: string, registrationId: string) => `${groups}/${roundId}/seats/${registrationId}`,
    composition: `${groups}/composition`,
    history: `${groups}/acts`,
    act: (number: number) => `${groups}/acts/${number}`,
    /** From the page of a round, and back to it. */
    actFrom: (number: number, roundId: string) => `${groups}/acts/${number}?round=${roundId}`,
    undoFrom: (number: number, roundId: string) => `${groups}/acts/${number}?_method=delete&round=${roundId}`,
    compositionFrom: (roundId: string) => `${groups}/composition?round=${roundId}`,
    rounds: `${event}/rounds`,
    newRound: `${event}/rounds/new`,
    roundForm: (roundId: string) => `${event}/rounds/${roundId}`,
    groupCount: (roundId: string) => `${event}/rounds/${roundId}/count`,
    versions: `${event}/versions`,
    version: (versionId: string) => `${event}/versions/${versionId}`,
    comparison: `${event}/versions/comparison`,
    explained: `${event}/explained`,
    explainedPeople: `${event}/explained/people`,
    explainedPerson: (registrationId: string) => `${event}/explained/people/${registrationId}`,
    explainedOrganisations: `${event}/explained/organisations`,
    wishes: `${event}/wishes`,
    newWish: `${event}/wishes/new`,
    settings: `${event}/wishes/settings`,
    wish: (wishId: string) => `${event}/wishes/${wishId}`,
    acceptances: `${event}/wishes/acceptances`,
    newAcceptance: (origin: string) => `${event}/wishes/acceptances/new?of=${encodeURIComponent(origin)}`,
    acceptance: (acceptanceId: string) => `${event}/wishes/acceptances/${acceptanceId}`,
    cases: `${event}/cases`,
    newCase: `${event}/cases/new`,
    casePlan: `${event}/cases/plan`,
    case: (caseId: string) => `${event}/cases/${caseId}`,
    papers: `${event}/papers`,
    printed: `${event}/papers/printed`,
    printedOnce: (printedId: string) => `${event}/papers/printed/${printedId}`,
    badgeMoves: `${event}/papers/moves`,
    screen: (roundId: string) => `${groups}/${roundId}/screen`,
    repair: `${event}/repair`,
    repairTasks: `${event}/repair/tasks`,
    repairTask: (roundId: string, registrationId: string, task: string) =>
      `${event}/repair/tasks/${roundId}/${registrationId}/${task}`,
    tableCodes: `${event}/table-codes`,
    harvest: `${event}/harvest`,
    suggestions: `${event}/harvest/suggestions`,
    fromPaper: `${event}/harvest/from-paper`,
    gatherings: `${event}/harvest/gatherings`,
    gathering: (gatheringId: string) => `${event}/harvest/gatherings/${gatheringId}`,
    gatheringShown: (gatheringId: string) => `${event}/harvest/gatherings/${gatheringId}/shown`,
    gatheringReturn: (gatheringId: string) => `${event}/harvest/gatherings/${gatheringId}/return`,
    source: (gatheringId: string, statementId: string) =>
      `${event}/harvest/gatherings/${gatheringId}/statements/${statementId}`,
    report: `${event}/report`,
    plenary: `${event}/plenary`,
    plenaryScreen: `${event}/plenary/screen`,
    tableCode: (index: number) => `${event}/table-codes/${index}`,
    after: `${event}/after`,
    methodsWent: `${event}/methods`,
    timetable: timetablePaths(event),
    door: `${event}/door`,
    live: `${event}/live`,
    liveActs: `${event}/live/acts`,
    liveScreen: `${event}/live/screen`,
  };
};

export type DayPaths = ReturnType<typeof dayPaths>;

/** Where the next step of whoever prepares a day is taken. */
export const stepPath = (paths: DayPaths, step: 'compose' | 'seat' | 'print'): string =>
  step === 'print' ? `${paths.papers}#badges` : paths.groups;

/** Where the phones at one table are, by its code. */
export const tablePaths = (code: string) => {
  const table = `/t/${code.replaceAll(' ', '-')}`;
  return {
    table,
    round: (roundId: string) => `${table}?round=${roundId}`,
    said: `${table}/said`,
    saying: (statementId: string) => `${table}/said/${statementId}`,
    anonymous: (statementId: string) => `${table}/said/${statementId}/anonymous`,
    rule: `${table}/rule`,
    sheet: (caseId: string) => `${table}/cases/${caseId}`,
    returned: (statementId: string) => `${table}/said/${statementId}/return`,
  };
};

export type TablePaths = ReturnType<typeof tablePaths>;

/** The report of a day for whoever has no account. */
export const reportPath = (slug: string, seal: string): string => `/n/${slug}/reports/${seal}`;

/** A page of the directory. */
export const organisationPath = (slug: string, organisationId: string): string =>
  `/n/${slug}/organisations/${organisationId}`;
