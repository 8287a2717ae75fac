// Reading a file that was saved earlier: whether it can be gone on with here, and if not, what is wrong with it, and where.
//
// What is wrong is the key of a phrase and its parts. A part is a text, or { question } for a question, to be named by its words.

const OF_THE_FORM = ['format', 'version', 'id', 'framework', 'criterionDigests', 'origin', 'note', 'date', 'arrangement',
  'evidence', 'raters', 'screen', 'ratings'];

/** What is found first in a list. */
function firstOf(list, find) {
  for (const [index, each] of list.entries()) {
    const found = find(each, index);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

// ---- Of what types a document's values are. Each shape gives the place of the first value that is of another one.

const text = (value, at) => (typeof value === 'string' ? undefined : at);

const listOf = shape => (value, at) => (Array.isArray(value) ? firstOf(value, (each, index) => shape(each, `${at}/${index}`)) : at);

const object = (needed, optional = {}) => (value, at) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return at;
  }
  return firstOf(Object.entries({ ...needed, ...optional }), ([name, shape]) => {
    const isThere = Object.hasOwn(value, name);
    return isThere || name in needed ? (isThere ? shape(value[name], `${at}/${name}`) : `${at}/${name}`) : undefined;
  });
};

const COMMENT = object({ text });

const DOCUMENT = object({
  id: text,
  date: text,
  framework: object({ id: text, edition: text }, { digest: text }),
  arrangement: object({ id: text, name: text, kind: text, purpose: text, stage: text }),
  raters: listOf(object({ id: text }, { roles: listOf(text) })),
}, {
  criterionDigests: object({}),
  origin: text,
  note: text,
  evidence: listOf(object({ kind: text, id: text }, { role: text, what: text, title: text, shows: text })),
  screen: listOf(object({ rater: text, question: text, reply: text }, { comment: COMMENT })),
  ratings: listOf(object(
    { rater: text, criterion: text, answer: object({ kind: text }, { level: text, by: text, agreedBy: text, reason: text }) },
    { comment: COMMENT, evidence: listOf(text) },
  )),
});

/** The place of the first text that is longer than documents may have. */
function tooLong(form, value, at) {
  if (typeof value === 'string') {
    return value.length > form.longestText ? at : undefined;
  }
  return value === null || typeof value !== 'object' ? undefined
    : firstOf(Object.entries(value), ([name, each]) => tooLong(form, each, `${at}/${name}`));
}

/** A place as a part of a phrase: within an answer, the question. */
function placeOf(document, at) {
  const [, list, index] = at.match(/^\/(screen|ratings)\/(\d+)/) ?? [];
  const answer = document[list]?.[index];
  const question = answer?.question ?? answer?.criterion;
  return typeof question === 'string' ? { question } : brief(at);
}

function damageOf(form, document) {
  const misshapen = DOCUMENT(document, '');
  if (misshapen !== undefined) {
    return ['load.damaged-at', placeOf(document, misshapen)];
  }
  const long = tooLong(form, document, '');
  return long === undefined ? undefined : ['load.too-long', placeOf(document, long), String(form.longestText)];
}

// ---- What doesn't fit this page

/** A text of a file as part of a phrase: of one that is longer than any id, its beginning. */
function brief(value) {
  return value.length > LONGEST_ID ? `${value.slice(0, LONGEST_ID)}…` : value;
}

function againstKind(form, document) {
  if (document === null || typeof document !== 'object' || document.format !== form.blank.format) {
    return ['load.other-kind'];
  }
  if (typeof document.version === 'number' && document.version > form.blank.version) {
    return ['load.other-version'];
  }
  return document.version === form.blank.version ? undefined : ['load.damaged-at', '/version'];
}

function againstQuestions(form, { framework, criterionDigests }) {
  const own = form.blank.framework;
  if (framework.id !== own.id) {
    return ['load.other-framework', brief(framework.id), form.name];
  }
  if (framework.edition !== own.edition) {
    return ['load.other-edition', brief(framework.edition), own.edition];
  }
  const unknown = Object.keys(criterionDigests ?? {}).find(id => !Object.hasOwn(form.blank.criterionDigests, id));
  if (unknown !== undefined) {
    return ['load.unknown-question', brief(unknown)];
  }
  const isWordedOtherwise = (framework.digest ?? own.digest) !== own.digest
    || Object.entries(criterionDigests ?? {}).some(([id, digest]) => form.blank.criterionDigests[id] !== digest);
  return isWordedOtherwise ? ['load.other-content'] : undefined;
}

function againstPerson(form, { raters }) {
  if (raters.length !== 1) {
    return ['load.several-people'];
  }
  const [{ id, roles = [] }] = raters;
  if (!isRecordId(id) || id.length > form.longestRater) {
    return ['load.rater', String(form.longestRater)];
  }
  const unknown = roles.find(role => !form.roles.includes(role));
  if (unknown !== undefined) {
    return ['load.unknown-role', brief(unknown)];
  }
  return form.role && (roles.length !== 1 || roles[0] !== form.role) ? ['load.other-role'] : undefined;
}

function againstArrangement(form, { arrangement }) {
  if (form.arrangementId && arrangement.id !== form.arrangementId) {
    const own = form.arrangement?.name;
    return own && own !== arrangement.name
      ? ['load.other-arrangement', brief(arrangement.name), own]
      : ['load.other-arrangement', brief(arrangement.id), form.arrangementId];
  }
  const isDescribedOtherwise = form.arrangement
    && orderless(descriptionOf(arrangement)) !== orderless(descriptionOf(form.arrangement));
  return isDescribedOtherwise ? ['load.other-description'] : undefined;
}

function isCalendarDay(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** That the same question is answered twice, that it isn't known, or that somebody else answers it. */
function againstAsking(document, answers, questions, key) {
  return firstOf(answers, (answer, index) => {
    const where = { question: answer[key] };
    const question = questions.find(each => each.id === answer[key]);
    if (question === undefined) {
      return ['load.unknown-question', brief(answer[key])];
    }
    if (answer.rater !== document.raters[0].id) {
      return ['load.several-people'];
    }
    if (answers.findIndex(each => each[key] === answer[key]) < index) {
      return ['load.answered-twice', where];
    }
    return !question.roles || isAsked(question, document.raters[0].roles ?? []) ? undefined : ['load.not-asked', where];
  });
}

function againstReply(form, { question, reply }) {
  return form.replies.includes(reply) ? undefined : ['load.unknown-answer', { question }];
}

function againstAnswer(form, { criterion, answer }) {
  const where = { question: criterion };
  const levels = { rated: form.levels, planned: form.levels.slice(1) }[answer.kind];
  if (levels) {
    if (!levels.includes(answer.level)) {
      return ['load.unknown-level', where, brief(answer.level ?? '')];
    }
    return answer.by === undefined || isCalendarDay(answer.by) ? undefined : ['load.day', where, brief(answer.by)];
  }
  if (answer.kind === 'not-applicable') {
    const { mayNotApply } = form.criteria.find(each => each.id === criterion);
    return mayNotApply ? (answer.reason ? undefined : ['load.damaged-at', where]) : ['load.not-applicable', where];
  }
  return answer.kind === 'not-known' ? undefined : ['load.unknown-answer', where];
}

function againstAnswers(form, document) {
  const { screen = [], ratings = [], date } = document;
  return (isCalendarDay(date) ? undefined : ['load.date', brief(date)])
    ?? againstAsking(document, screen, form.screen, 'question')
    ?? againstAsking(document, ratings, form.criteria, 'criterion')
    ?? firstOf(screen, each => againstReply(form, each))
    ?? firstOf(ratings, each => againstAnswer(form, each));
}

/** Why a document can't be gone on with here; undefined if nothing is known against it. */
function reasonAgainst(form, document) {
  return firstOf(
    [againstKind, damageOf, againstQuestions, againstPerson, againstArrangement, againstAnswers],
    against => against(form, document),
  );
}

/** Whether the form has a place for all that a document holds, so that nothing would be lost on the way. */
function holdsAll(form, filled, document) {
  const again = assessmentOf(form, filled);
  return Object.keys(document).every(field => OF_THE_FORM.includes(field))
    && ['note', 'evidence', 'raters', 'screen', 'ratings'].every(field => orderless(again[field] ?? []) === orderless(document[field] ?? []));
}

/** Whether an object in a text of JSON has a field twice, the last of which JSON.parse would take without a word. */
function hasFieldTwice(json) {
  const objects = [];
  // Strings, those that name a field with their colon, and where objects begin and end; what stands between is passed over.
  for (const [token, name, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g)) {
    if (token === '{') {
      objects.push(new Set());
    } else if (token === '}') {
      objects.pop();
    } else if (colon) {
      const [fields] = objects.slice(-1);
      const before = fields.size;
      if (fields.add(JSON.parse(name)).size === before) {
        return true;
      }
    }
  }
  return false;
}

function documentOf(content) {
  try {
    const json = content.replace(/^\ufeff/, '');
    const document = JSON.parse(json);
    return hasFieldTwice(json) ? {} : { document };
  } catch {
    return {};
  }
}

/** What a file's text holds: { filled }, or { against } with the key of a phrase that says why not, and its parts. */
function readFile(form, content) {
  const { document } = documentOf(content);
  if (document === undefined) {
    return { against: [content.includes(form.blank.format) ? 'load.damaged' : 'load.other-kind'] };
  }
  try {
    const against = reasonAgainst(form, document);
    if (against) {
      return { against };
    }
    const filled = filledIn(form, document);
    return holdsAll(form, filled, document) ? { filled } : { against: ['load.more-than-the-form'] };
  } catch {
    // Nested deeper than the browser can follow.
    return { against: ['load.damaged'] };
  }
}
