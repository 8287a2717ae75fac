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
    own.hidden = fieldOf(question, 'reason').value !== 'own';
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

function legendOf(question) {
  return question.querySelector('.question-text').textContent;
}

function overviewOf(step) {
  const asked = questions.filter(question => step.contains(question) && asksNow(question));
  const open = asked.filter(question => !isAnswered(entryFilled(question)));
  const part = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = step.querySelector('h2').textContent;
  const count = document.createElement('p');
  count.textContent = said(words['overview.count'], asked.length - open.length, asked.length);
  const change = link(words['overview.change'], () => go(step));
  change.setAttribute('aria-label', `${words['overview.change']}: ${heading.textContent}`);
  count.append(' ', change);
  part.append(heading, count);
  if (open.length > 0) {
    const list = document.createElement('ul');
    listed(list, open.map(question => [link(legendOf(question), () => {
      go(step);
      reach(`q${numberOf(question)}-choices`);
    })]));
    const label = document.createElement('p');
    label.textContent = words['overview.open'];
    part.append(label, list);
  }
  return part;
}

function overview() {
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
  const { filled, against } = readFile(form, await file.text());
  error.hidden = !against;
  field.toggleAttribute('aria-invalid', Boolean(against));
  if (against) {
    const [key, ...parts] = against;
    field.setAttribute('aria-invalid', 'true');
    error.textContent = said(words[key], ...parts);
    field.value = '';
    return;
  }
  show(filled);
  touched = true;
  unsaved = false;
  keep();
  announce(words['load.done']);
  byId('load-done').hidden = false;
}

// ---- Keeping answers in the browser, only where chosen

/** Runs what the browser may forbid, such as in a private window. */
function withStore(action) {
  try {
    return action(window.localStorage);
  } catch {
    return undefined;
  }
}

function keep() {
  if (byId('keep').checked) {
    withStore(store => store.setItem(STORE, JSON.stringify(filledNow())));
  } else {
    withStore(store => store.removeItem(STORE));
  }
}

function restore() {
  const text = withStore(store => store.getItem(STORE));
  if (!text) {
    return;
  }
  try {
    show(JSON.parse(text));
    touched = true;
    byId('keep').checked = true;
    byId('restored').hidden = false;
  } catch {
    withStore(store => store.removeItem(STORE));
    show(empty());
  }
}

function clear() {
  byId('keep').checked = false;
  keep();
  byId('load').value = '';
  byId('load-done').hidden = true;
  byId('restored').hidden = true;
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
    keep();
    announce(words[byId('keep').checked ? 'kept.on' : 'kept.off']);
    return;
  }
  touched = true;
  unsaved = true;
  refresh();
  keep();
}

function suggestId(event) {
  const field = byId('arrangement-id');
  if (field && event.target.id === 'arrangement-name' && !field.dataset.own) {
    field.value = idOf(event.target.value);
  }
  if (field && event.target === field) {
    field.dataset.own = 'yes';
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
window.addEventListener('popstate', () => go(stepsNow().find(step => `#${step.id}` === location.hash) ?? steps[0], 'stay'));
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
