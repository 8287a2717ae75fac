// The page: one step at a time, what is left to answer, saving, going on with a file, and keeping answers where that is chosen.

// ---- What depends on other answers

function asksNow(question) {
  return question.dataset.screen !== undefined || isAsked({ roles: question.dataset.roles.split(' ') }, rolesChosen());
}

function refreshQuestion(question, settingUp) {
  const choice = chosen(`q${numberOf(question)}`, question);
  question.hidden = !asksNow(question);
  question.querySelectorAll('[data-follows]').forEach(part => { part.hidden = part.dataset.follows !== choice; });
  const planned = question.querySelector('.choice-planned');
  if (planned) {
    planned.hidden = !settingUp && choice !== 'planned';
  }
  const own = fieldOf(question, 'reason-own');
  if (own) {
    own.hidden = fieldOf(question, 'reason').value !== OWN_REASON;
  }
  question.querySelector('.clear-answer').hidden = choice === undefined;
}

/** Brings to light and hides what depends on other answers, and says how far one has come. */
function refresh() {
  const settingUp = (form.arrangement?.stage ?? chosen('arrangement-stage')) === 'setting-up';
  questions.forEach(question => refreshQuestion(question, settingUp));
  byId('helper-field').hidden = chosen('helped') !== 'yes';
  const there = stepsNow();
  const number = there.indexOf(current) + 1;
  byId('progress-text').textContent = said(words['progress'], number, there.length);
  byId('progress-bar').value = number;
  byId('progress-bar').max = there.length;
  byId('back').hidden = number === 1;
  byId('next').hidden = number === there.length;
}

/** The steps, without principles of which the person is asked nothing. */
function stepsNow() {
  return steps.filter(step => step.dataset.kind !== 'principle'
    || questions.some(question => step.contains(question) && asksNow(question)));
}

// ---- Going from step to step

function announce(text) {
  byId('announcement').textContent = text;
}

function display(step) {
  current = step;
  steps.forEach(each => { each.hidden = each !== step; });
  if (step.dataset.kind === 'check') {
    overview();
  }
  refresh();
  document.title = `${step.querySelector('h2').textContent} – ${words['title']}`;
}

/** Shows a step. Each has its place in the browser's history, so that going back there doesn't leave the page. */
function go(step, history = 'push') {
  display(step);
  if (history === 'push') {
    window.history.pushState(null, '', `#${step.id}`);
  }
  window.scrollTo(0, 0);
  step.querySelector('h2').focus({ preventScroll: true });
}

function next() {
  const there = stepsNow();
  if (tell(current, faultsOf(current))) {
    go(there[there.indexOf(current) + 1]);
  }
}

function back() {
  const there = stepsNow();
  go(there[there.indexOf(current) - 1]);
}

// ---- The last step

function overviewOf(step) {
  const asked = questions.filter(question => step.contains(question) && asksNow(question));
  const open = asked.filter(question => !isAnswered(entryFilled(question)));
  const part = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = step.querySelector('h2').textContent;
  inLanguageOf(step.querySelector('h2'), heading);
  const count = document.createElement('p');
  count.textContent = said(words['overview.count'], asked.length - open.length, asked.length);
  const change = link(words['overview.change'], () => go(step));
  change.setAttribute('aria-label', `${words['overview.change']}: ${heading.textContent}`);
  count.append(' ', change);
  part.append(heading, count);
  if (open.length > 0) {
    const list = document.createElement('ul');
    listed(list, open.map(question => [inLanguageOf(question.querySelector('.question-text'), link(legendOf(question), () => {
      go(step);
      reach(`q${numberOf(question)}-choices`);
    }))]));
    const label = document.createElement('p');
    label.textContent = words['overview.open'];
    part.append(label, list);
  }
  return part;
}

/** Says that what was answered in another role stays out of the file. */
function tellLeftOut() {
  const left = questions.filter(question => !asksNow(question) && Object.keys(entryFilled(question)).length > 0).length;
  byId('left-out').hidden = left === 0;
  byId('left-out').textContent = said(words[left === 1 ? 'overview.left.one' : 'overview.left.other'], left);
}

function overview() {
  tellLeftOut();
  byId('overview').replaceChildren(...stepsNow()
    .filter(step => step.querySelector('.question'))
    .map(overviewOf));
  byId('saved').hidden = true;
}

function save() {
  const wrong = stepsNow().filter(step => faultsOf(step).length > 0);
  if (wrong.length > 0) {
    go(wrong[0]);
    tell(wrong[0], faultsOf(wrong[0]));
    return;
  }
  const document_ = assessmentOf(form, filledNow());
  const name = `assessment-${document_.id}.json`;
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([fileOf(document_)], { type: 'application/json' }));
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
  unsaved = false;
  byId('saved').hidden = false;
  byId('saved-name').textContent = said(words['saved.name'], name);
  byId('saved').focus();
}

// ---- Going on with a file that was saved

async function load(file) {
  const error = byId('load-error');
  const field = byId('load');
  const { filled, against } = readFile(form, await file.text().catch(() => ''));
  const [key, ...parts] = against ?? (shows(filled) ? [] : ['load.more-than-the-form']);
  // So that the same file can be chosen again.
  field.value = '';
  byId('load-done').hidden = key !== undefined;
  error.hidden = key === undefined;
  if (key) {
    field.setAttribute('aria-invalid', 'true');
    error.textContent = said(words[key], ...parts);
    return;
  }
  field.removeAttribute('aria-invalid');
  byId('restored').hidden = true;
  touched = true;
  unsaved = false;
  keepOn();
  announce(words['load.done']);
}

/** Shows what a file holds, if the fields can: what they don't know, such as another level, would be lost with the next saving. */
function shows(filled) {
  const before = filledNow();
  show(filled);
  const whole = saysTheSame(assessmentOf(form, filledNow()), assessmentOf(form, filled));
  if (!whole) {
    show(before);
  }
  return whole;
}

// ---- Keeping answers in the browser, only where chosen

/** Does what the browser may forbid, such as in a private window or where it has no room; tells whether it let it. */
function inStore(action) {
  try {
    action(window.localStorage);
    return true;
  } catch {
    return false;
  }
}

function forgetKept() {
  inStore(store => store.removeItem(STORE));
}

/** Keeps what is filled in, where that is chosen. If it can't be kept, the choice is undone, so that nobody relies on it. */
function keepOn() {
  const choice = byId('keep');
  const kept_ = !choice.checked || inStore(store => store.setItem(STORE, JSON.stringify(filledNow())));
  if (!kept_) {
    choice.checked = false;
    forgetKept();
    announce('');
    byId('not-kept').textContent = words['kept.failed'];
  }
  byId('not-kept').hidden = kept_ && byId('not-kept').hidden;
  return kept_;
}

function chooseKeeping() {
  byId('not-kept').hidden = true;
  if (!byId('keep').checked) {
    forgetKept();
    announce(words['kept.off']);
  } else if (keepOn()) {
    announce(words['kept.on']);
  }
}

function restore() {
  let text;
  inStore(store => { text = store.getItem(STORE); });
  if (!text) {
    return;
  }
  try {
    show(JSON.parse(text));
    touched = true;
    byId('keep').checked = true;
    byId('restored').hidden = false;
  } catch {
    forgetKept();
    show(empty());
  }
}

function clear() {
  byId('keep').checked = false;
  forgetKept();
  byId('load').removeAttribute('aria-invalid');
  ['load-error', 'load-done', 'restored', 'not-kept'].forEach(id => { byId(id).hidden = true; });
  show(empty());
  touched = false;
  unsaved = false;
  go(steps[0]);
  announce(words['cleared']);
}

// ---- On paper

/** What was written is printed in full; where nothing was, there are lines to write on. */
function echo() {
  root.querySelectorAll('[data-echo]').forEach(place => {
    const isSuggestion = !touched && ['rater', 'date'].includes(place.dataset.echo) && !(form.rater && place.dataset.echo === 'rater');
    place.textContent = isSuggestion ? '' : valueOf(place.dataset.echo);
    place.classList.toggle('lines', ruled.has(place) && place.textContent === '');
  });
}

// ---- Events

function changed(event) {
  if (event.target.id === 'load') {
    return;
  }
  if (event.target.id === 'keep') {
    chooseKeeping();
    return;
  }
  touched = true;
  unsaved = true;
  refresh();
  keepOn();
}

function suggestId(event) {
  const field = byId('arrangement-id');
  if (field && event.target.id === 'arrangement-name' && field.dataset.own === undefined) {
    field.value = idOf(event.target.value);
  }
  if (field && event.target === field) {
    field.toggleAttribute('data-own', field.value !== '');
  }
}

root.addEventListener('input', event => {
  suggestId(event);
  changed(event);
});
root.addEventListener('submit', event => event.preventDefault());
root.addEventListener('click', event => {
  const question = event.target.closest('.clear-answer')?.closest('.question');
  if (question) {
    choose(`q${numberOf(question)}`, undefined, question);
    changed({ target: question });
    reach(`q${numberOf(question)}-choices`);
    announce(words['answer.cleared']);
  }
});
byId('next').addEventListener('click', next);
byId('back').addEventListener('click', back);
byId('save').addEventListener('click', save);
byId('print').addEventListener('click', () => window.print());
byId('load').addEventListener('change', event => event.target.files.length > 0 && load(event.target.files[0]));
document.querySelectorAll('.clear-all').forEach(button => button.addEventListener('click', () => byId('clear-dialog').showModal()));
byId('clear-yes').addEventListener('click', () => {
  byId('clear-dialog').close();
  clear();
});
byId('clear-no').addEventListener('click', () => byId('clear-dialog').close());
document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  current.querySelector('h2').focus();
});
window.addEventListener('popstate', () => {
  const step = stepsNow().find(each => `#${each.id}` === location.hash);
  if (step) {
    go(step, 'stay');
  }
});
window.addEventListener('beforeprint', echo);
window.addEventListener('beforeunload', event => {
  if (unsaved && !byId('keep').checked) {
    event.preventDefault();
  }
});

document.documentElement.classList.add('scripted');
window.history.replaceState(null, '', `#${steps[0].id}`);
show(empty());
restore();
display(steps[0]);
