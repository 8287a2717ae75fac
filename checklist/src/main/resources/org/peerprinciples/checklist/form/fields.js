// The fields of the page: what is filled in there, and filling them. The fields themselves hold the answers; these are gathered
// when there is something to do with them. Texts are set as text, never as markup.

const form = JSON.parse(document.getElementById('form-content').textContent);
form.blank = JSON.parse(document.getElementById('form-blank').textContent);
form.arrangement = form.fixedArrangement ? form.blank.arrangement : undefined;

const words = form.words;
const root = document.getElementById('form');
const steps = [...root.querySelectorAll('.step')];
const questions = [...root.querySelectorAll('.question')];
const byId = id => document.getElementById(id);
const valueOf = id => cleaned(byId(id)?.value);
const chosen = (name, within = root) => within.querySelector(`input[name="${name}"]:checked`)?.value;

/** Where answers are kept, only if the person chose so: apart for each framework, arrangement, role and person that pages are for. */
const STORE = `peer-principles form ${form.blank.framework.digest} `
  + JSON.stringify([form.arrangementId ?? '', form.role ?? '', form.rater ?? '']);

/** Stands for a reason in one's own words. No text begins with a blank, so it isn't taken for a reason. */
const OWN_REASON = ' own';

/** Where paper has lines to write on. */
const ruled = new Set(root.querySelectorAll('.lines'));

let current = steps[0];
/** Whether anything was filled in here: a suggestion alone doesn't count, and isn't printed on paper for all. */
let touched = false;
let unsaved = false;
/** What a loaded file held that has no field here. */
let kept = {};

// ---- What is filled in

function rolesChosen() {
  return form.role ? [form.role] : [...root.querySelectorAll('input[name="role"]:checked')].map(box => box.value);
}

function arrangementFilled() {
  if (form.arrangement) {
    return form.arrangement;
  }
  const before = kept.arrangement ?? {};
  const fields = {
    ...before,
    id: form.arrangementId ?? valueOf('arrangement-id'),
    name: valueOf('arrangement-name'),
    kind: valueOf('arrangement-kind'),
    purpose: valueOf('arrangement-purpose'),
    stage: chosen('arrangement-stage'),
    safeguardingContact: form.safeguardingContact ?? before.safeguardingContact,
  };
  // In the order in which documents have them.
  const { id, name, organisation, kind, purpose, stage, ...rest } = fields;
  return withoutEmpty({ id, name, organisation, kind, purpose, stage, ...rest });
}

const numberOf = question => question.dataset.number;
const fieldOf = (question, part) => byId(`q${numberOf(question)}-${part}`);
const partOf = (question, part) => cleaned(fieldOf(question, part)?.value);

function reasonGiven(question) {
  const listed = fieldOf(question, 'reason')?.value;
  return listed === OWN_REASON ? partOf(question, 'own-reason') : cleaned(listed);
}

function entryFilled(question) {
  const choice = chosen(`q${numberOf(question)}`, question);
  const [kind, level] = choice?.split(':') ?? [];
  const seen = partOf(question, 'seen');
  const remarks = {
    comment: partOf(question, 'comment'),
    seen,
    seenIn: seen && fieldOf(question, 'seen').dataset.role,
    title: partOf(question, 'title'),
    shows: partOf(question, 'shows'),
  };
  if (question.dataset.screen !== undefined) {
    return withoutEmpty({ reply: choice, comment: remarks.comment });
  }
  const own = {
    'planned': () => ({ level: fieldOf(question, 'planned-level').value, by: partOf(question, 'planned-by'), agreedBy: partOf(question, 'planned-agreed') }),
    'not-applicable': () => ({ reason: reasonGiven(question) }),
  };
  return withoutEmpty({ kind, level, ...own[kind]?.(), ...remarks });
}

function entriesFilled(list) {
  return Object.fromEntries(list.map(question => [question.dataset.question, entryFilled(question)])
    .filter(([, entry]) => Object.keys(entry).length > 0));
}

function filledNow() {
  return {
    id: kept.id,
    origin: kept.origin,
    note: kept.note ?? '',
    helper: chosen('helped') === 'yes' ? valueOf('helper') : '',
    roles: rolesChosen(),
    rater: valueOf('rater'),
    date: valueOf('date'),
    arrangement: arrangementFilled(),
    screen: entriesFilled(questions.filter(each => each.dataset.screen !== undefined)),
    ratings: entriesFilled(questions.filter(each => each.dataset.screen === undefined)),
  };
}

// ---- Filling the fields

function setValue(id, text) {
  const field = byId(id);
  if (field) {
    field.value = text ?? '';
  }
}

function choose(name, value, within = root) {
  within.querySelectorAll(`input[name="${name}"]`).forEach(box => { box.checked = box.value === value; });
}

function showReason(question, reason) {
  const list = fieldOf(question, 'reason');
  const listed = [...(list?.options ?? [])].find(option => option.value !== OWN_REASON && cleaned(option.value) === reason);
  if (list) {
    list.value = listed ? listed.value : OWN_REASON;
    setValue(fieldOf(question, 'own-reason').id, listed ? '' : reason);
  }
}

function showEntry(question, entry = {}) {
  const choice = entry.reply ?? (entry.kind === 'rated' ? `rated:${entry.level}` : entry.kind);
  choose(`q${numberOf(question)}`, choice, question);
  for (const part of ['comment', 'seen', 'title', 'shows']) {
    setValue(`q${numberOf(question)}-${part}`, entry[part]);
  }
  const seen = fieldOf(question, 'seen');
  if (seen) {
    seen.dataset.role = entry.seenIn ?? '';
  }
  setValue(`q${numberOf(question)}-planned-by`, entry.by);
  setValue(`q${numberOf(question)}-planned-agreed`, entry.agreedBy);
  setValue(`q${numberOf(question)}-planned-level`, entry.kind === 'planned' ? entry.level : '');
  showReason(question, entry.kind === 'not-applicable' ? entry.reason ?? '' : '');
  const more = question.querySelector('details');
  if (more) {
    more.open = Boolean(entry.comment || entry.seen || entry.title || entry.shows);
  }
}

/** An id that is there already stays as it is, whatever the name is changed to. */
function showId(id) {
  const field = byId('arrangement-id');
  if (field) {
    field.value = id ?? '';
    field.toggleAttribute('data-own', field.value !== '');
  }
}

function show(filled) {
  kept = { id: filled.id, origin: filled.origin, note: filled.note, arrangement: filled.arrangement };
  root.querySelectorAll('input[name="role"]').forEach(box => { box.checked = filled.roles.includes(box.value); });
  setValue('rater', filled.rater);
  setValue('date', filled.date);
  setValue('helper', filled.helper);
  choose('helped', filled.helper ? 'yes' : undefined);
  setValue('arrangement-name', filled.arrangement.name);
  showId(filled.arrangement.id);
  setValue('arrangement-kind', filled.arrangement.kind);
  setValue('arrangement-purpose', filled.arrangement.purpose);
  choose('arrangement-stage', filled.arrangement.stage);
  for (const question of questions) {
    showEntry(question, (question.dataset.screen === undefined ? filled.ratings : filled.screen)[question.dataset.question]);
  }
  steps.forEach(forget);
  refresh();
}

function pseudonym() {
  // Letters and digits that aren't taken for one another; 31 of them, and bytes beyond the last whole 31 are drawn anew.
  const signs = '23456789abcdefghjkmnpqrstuvwxyz';
  let name = '';
  while (name.length < 5) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    name += byte < 248 ? signs[byte % 31] : '';
  }
  return `rater-${name}`;
}

function today() {
  const now = new Date();
  const two = number => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function empty() {
  return {
    roles: form.role ? [form.role] : [],
    rater: form.rater ?? pseudonym(),
    date: today(),
    helper: '',
    note: '',
    arrangement: form.arrangement ?? (form.arrangementId ? { id: form.arrangementId } : {}),
    screen: {},
    ratings: {},
  };
}
