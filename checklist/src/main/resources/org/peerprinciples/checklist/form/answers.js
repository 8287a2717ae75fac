// From what a person filled in to an assessment document, and back. Nothing here knows the page.
//
// `form` is what the page was made with: the questions in their order, and `form.blank`, an assessment document in which
// nothing is known yet, with the framework's digest and those of all criteria.
// `filled` is what the person filled in: { roles, rater, date, helper, note, arrangement, screen, ratings }, where `screen`
// and `ratings` hold an entry for each question that something was filled in for.

const RECORD_ID = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/;
const LONGEST_ID = 80;

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

/** Letters that have no plain one within them. */
const PLAIN = { 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ı': 'i' };

/** An id made from a name, as far as its letters can be written with plain ones; else nothing. */
function idOf(name) {
  return name.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase()
    .replace(/[^a-z0-9]/g, letter => PLAIN[letter] ?? '-')
    .replace(/-+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '');
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

/** Whether nothing is left to say of an answer: why something doesn't apply, and which level is planned, belong to it. */
function isWhole(entry) {
  return isAnswered(entry) && (entry.kind !== 'not-applicable' || Boolean(entry.reason)) && (entry.kind !== 'planned' || Boolean(entry.level));
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

/** In which role something was seen: as the file says that was gone on with, while the person has that role. */
function roleThatSaw(filled, entry) {
  return filled.roles.includes(entry.seenIn) ? entry.seenIn : filled.roles[0];
}

/** What an answer rests on: what was seen, and a document. */
function evidenceOf(filled, place, entry) {
  const seen = { kind: 'observation', id: `${filled.rater}-seen-${place}`, role: roleThatSaw(filled, entry), what: entry.seen };
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
    seenIn: seen?.role,
    title: read?.title,
    shows: read?.shows,
  });
}

function filledIn(form, document) {
  const entries = (list, key, entry) => Object.fromEntries((list ?? []).map(each => [each[key], entry(each)]));
  const filled = {
    origin: document.origin,
    ...helperAndNote(form, document.note ?? ''),
    roles: form.roles.filter(role => document.raters[0].roles?.includes(role)),
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
