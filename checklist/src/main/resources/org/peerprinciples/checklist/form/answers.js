// From what a person filled in to an assessment document, and back. Nothing here knows the page.
//
// `form` is what the page was made with: the questions in their order, and `form.blank`, an assessment document in which
// nothing is known yet, with the framework's digest and those of all criteria.
// `filled` is what the person filled in: { roles, rater, date, helper, note, arrangement, screen, ratings }, where `screen`
// and `ratings` hold an entry for each question that something was filled in for.

const RECORD_ID = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/;
const LONGEST_ID = 80;
const OF_THE_FORM = ['format', 'version', 'id', 'framework', 'criterionDigests', 'origin', 'note', 'date', 'arrangement',
  'evidence', 'raters', 'screen', 'ratings'];

/** A text as a document may hold it: no control characters, no half characters, no blanks around it. */
function cleaned(text) {
  return String(text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/\p{Surrogate}/gu, '')
    .trim();
}

/** A phrase with its parts put in at {0}, {1} and so on. */
function said(phrase, ...parts) {
  return phrase.replace(/\{(\d)\}/g, (place, number) => parts[number] ?? place);
}

/** An id made from a name, as far as its letters are plain ones. */
function idOf(name) {
  return name.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase()
    .replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '');
}

function isRecordId(text) {
  return RECORD_ID.test(text) && text.length <= LONGEST_ID;
}

/** Who is asked a question: those who can tell; everyone, while nobody has said who they are. */
function isAsked(criterion, roles) {
  return roles.length === 0 || criterion.roles.some(role => roles.includes(role));
}

function isAnswered(entry) {
  return Boolean(entry && (entry.reply || entry.kind));
}

/** Leaves out what is empty, as documents do. */
function withoutEmpty(fields) {
  return Object.fromEntries(Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
}

function noteOf(form, filled) {
  const helped = filled.helper ? [said(form.words['helped.note'], filled.helper)] : [];
  return [...helped, ...(filled.note ? [filled.note] : [])].join('\n');
}

/** The arrangement's id, the day and the pseudonym, so that no two files of an arrangement have the same. */
function documentId(filled) {
  const end = `-${filled.date}-${filled.rater}`;
  const start = filled.arrangement.id.slice(0, Math.max(1, LONGEST_ID - end.length)).replace(/[-_.]+$/, '');
  return (start + end).slice(0, LONGEST_ID).replace(/[-_.]+$/, '');
}

function answerOf(entry) {
  switch (entry.kind) {
    case 'rated': return { kind: 'rated', level: entry.level };
    case 'planned': return withoutEmpty({ kind: 'planned', level: entry.level, by: entry.by, agreedBy: entry.agreedBy });
    case 'not-applicable': return { kind: 'not-applicable', reason: entry.reason };
    default: return { kind: 'not-known' };
  }
}

function commentOf(filled, place, entry) {
  return entry.comment ? { id: `${filled.rater}-${place}`, text: entry.comment } : undefined;
}

/** What an answer rests on: what was seen, and a document. */
function evidenceOf(filled, place, entry) {
  const seen = { kind: 'observation', id: `${filled.rater}-seen-${place}`, role: filled.roles[0], what: entry.seen };
  const read = { kind: 'document', id: `${filled.rater}-read-${place}`, title: entry.title, shows: entry.shows };
  return [...(entry.seen ? [seen] : []), ...(entry.title ? [read] : [])];
}

/** The questions that the person is asked and did answer, each with its place in the framework, which names its remarks. */
function answered(filled, questions, entries, letter) {
  return questions
    .map((question, number) => ({ question, place: letter + (number + 1), entry: entries[question.id] }))
    .filter(({ question, entry }) => isAnswered(entry) && (!question.roles || isAsked(question, filled.roles)));
}

/** The document: the same whatever the order in which things were filled in. */
function assessmentOf(form, filled) {
  const screen = answered(filled, form.screen, filled.screen, 's');
  const ratings = answered(filled, form.criteria, filled.ratings, 'c');
  const pins = ratings.map(({ question }) => question.id).sort()
    .map(id => [id, form.blank.criterionDigests[id]]);
  return withoutEmpty({
    format: form.blank.format,
    version: form.blank.version,
    id: filled.id || documentId(filled),
    framework: form.blank.framework,
    criterionDigests: pins.length ? Object.fromEntries(pins) : undefined,
    origin: filled.origin || form.blank.origin,
    note: noteOf(form, filled),
    date: filled.date,
    arrangement: filled.arrangement,
    evidence: ratings.flatMap(({ place, entry }) => evidenceOf(filled, place, entry)),
    raters: [{ id: filled.rater, roles: filled.roles }],
    screen: screen.map(({ question, place, entry }) => withoutEmpty({
      rater: filled.rater,
      question: question.id,
      reply: entry.reply,
      comment: commentOf(filled, place, entry),
    })),
    ratings: ratings.map(({ question, place, entry }) => withoutEmpty({
      rater: filled.rater,
      criterion: question.id,
      answer: answerOf(entry),
      evidence: evidenceOf(filled, place, entry).map(item => item.id),
      comment: commentOf(filled, place, entry),
    })),
  });
}

/** The document as a file's text, in the form in which the library writes documents. */
function fileOf(document) {
  return JSON.stringify(document, null, 2) + '\n';
}

/** Why a document can't be gone on with here, as the key of a phrase and its parts; undefined if nothing is known against it. */
function reasonAgainst(form, document) {
  const own = form.blank.framework;
  if (document === null || typeof document !== 'object' || document.format !== form.blank.format
      || typeof document.framework !== 'object' || document.framework === null) {
    return ['load.other-kind'];
  }
  if (document.version !== form.blank.version) {
    return ['load.other-version'];
  }
  if (document.framework.id !== own.id) {
    return ['load.other-framework', document.framework.id, own.id];
  }
  if (document.framework.edition !== own.edition) {
    return ['load.other-edition', document.framework.edition, own.edition];
  }
  const pins = Object.entries(document.criterionDigests ?? {});
  if ((document.framework.digest ?? own.digest) !== own.digest
      || pins.some(([id, digest]) => form.blank.criterionDigests[id] !== digest)) {
    return ['load.other-content'];
  }
  if (document.raters?.length !== 1) {
    return ['load.several-people'];
  }
  const roles = document.raters[0].roles ?? [];
  if (form.role && (roles.length !== 1 || roles[0] !== form.role)) {
    return ['load.other-role'];
  }
  if (form.arrangementId && document.arrangement?.id !== form.arrangementId) {
    return ['load.other-arrangement', document.arrangement?.id ?? '?', form.arrangementId];
  }
  if (form.arrangement && orderless(descriptionOf(document.arrangement)) !== orderless(descriptionOf(form.arrangement))) {
    return ['load.other-description'];
  }
  return undefined;
}

function helperAndNote(form, note) {
  const [before, after] = form.words['helped.note'].split('{0}');
  const [first, ...rest] = note.split('\n');
  const helped = first.startsWith(before) && first.endsWith(after) && first.length > before.length + after.length;
  return helped
    ? { helper: first.slice(before.length, first.length - after.length), note: rest.join('\n') }
    : { helper: '', note };
}

function entryOf(document, rating) {
  const cited = (document.evidence ?? []).filter(item => (rating.evidence ?? []).includes(item.id));
  const seen = cited.find(item => item.kind === 'observation');
  const read = cited.find(item => item.kind === 'document');
  return withoutEmpty({
    ...rating.answer,
    comment: rating.comment?.text,
    seen: seen?.what,
    title: read?.title,
    shows: read?.shows,
  });
}

function filledIn(form, document) {
  const entries = (list, key, entry) => Object.fromEntries((list ?? []).map(each => [each[key], entry(each)]));
  const filled = {
    origin: document.origin,
    ...helperAndNote(form, document.note ?? ''),
    roles: document.raters[0].roles,
    rater: document.raters[0].id,
    date: document.date,
    arrangement: form.arrangement ?? document.arrangement,
    screen: entries(document.screen, 'question', each => withoutEmpty({ reply: each.reply, comment: each.comment?.text })),
    ratings: entries(document.ratings, 'criterion', each => entryOf(document, each)),
  };
  // An id that was made here is made again, so that it follows the day and the pseudonym.
  return document.id === documentId(filled) ? filled : { ...filled, id: document.id };
}

/** A value as text, the same whatever the order of fields and of entries, and without blanks around texts. */
function orderless(value) {
  if (Array.isArray(value)) {
    return '[' + value.map(orderless).sort().join() + ']';
  }
  if (value !== null && typeof value === 'object') {
    return '{' + Object.keys(value).sort().map(key => JSON.stringify(key) + orderless(value[key])).join() + '}';
  }
  return JSON.stringify(typeof value === 'string' ? cleaned(value) : value);
}

/** What describes an arrangement. Whom to tell isn't part of it: that is the page's, as it is today. */
function descriptionOf(arrangement) {
  return withoutEmpty({ ...arrangement, safeguardingContact: undefined });
}

/** Whether two documents of a form say the same. */
function saysTheSame(one, other) {
  const described = document => ({ ...document, arrangement: descriptionOf(document.arrangement) });
  return orderless(described(one)) === orderless(described(other));
}

/** Whether the form has a place for all that a document holds, so that nothing would be lost on the way. */
function holdsAll(form, filled, document) {
  const again = assessmentOf(form, filled);
  return Object.keys(document).every(field => OF_THE_FORM.includes(field))
    && ['note', 'evidence', 'raters', 'screen', 'ratings'].every(field => orderless(again[field] ?? []) === orderless(document[field] ?? []));
}

/**
 * Reads a file that was saved earlier: { filled }, or { against } with the key of a phrase that says why not, and its parts.
 */
function readFile(form, text) {
  let document;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { against: ['load.other-kind'] };
  }
  try {
    const against = reasonAgainst(form, document);
    if (against) {
      return { against };
    }
    const filled = filledIn(form, document);
    return holdsAll(form, filled, document) ? { filled } : { against: ['load.more-than-the-form'] };
  } catch {
    // Fields of other types than documents have.
    return { against: ['load.other-kind'] };
  }
}
