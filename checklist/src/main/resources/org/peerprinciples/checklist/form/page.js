// The page: one step at a time, what is left to answer, saving, printing, and what happens when something is done.

// ---- What depends on other answers

function asksNow(question) {
  return question.dataset.screen !== undefined || isAsked({ roles: question.dataset.roles.split(' ') }, rolesChosen());
}

/** Something is planned where an arrangement is being set up; on paper also where nobody has said yet how far along it is. */
function refreshPlanned(question, stage, choice) {
  const planned = question.querySelector('.choice-planned');
  if (planned) {
    planned.hidden = stage !== 'setting-up' && choice !== 'planned';
    planned.classList.toggle('open-on-paper', stage === undefined);
    fieldOf(question, 'planned-paper').hidden = choice === undefined ? stage === 'existing' : choice !== 'planned';
  }
}

function refreshQuestion(question, stage) {
  const choice = chosen(`q${numberOf(question)}`, question);
  question.hidden = !asksNow(question);
  question.querySelectorAll('[data-follows]').forEach(part => { part.hidden = part.dataset.follows !== choice; });
  refreshPlanned(question, stage, choice);
  const own = fieldOf(question, 'reason-own');
  if (own) {
    own.hidden = fieldOf(question, 'reason').value !== OWN_REASON;
  }
  question.querySelector('.clear-answer').hidden = choice === undefined;
}

/** Brings to light and hides what depends on other answers, and says how far one has come. */
function refresh() {
  const stage = form.arrangement?.stage ?? chosen('arrangement-stage');
  questions.forEach(question => refreshQuestion(question, stage));
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

/** The page's own address is its first step's, so that opening it goes nowhere within it. */
function addressOf(step) {
  return step === steps[0] ? location.href.replace(/#.*/, '') : `#${step.id}`;
}

/** The step that an address names; if nothing is asked there now, the one before it; if it names none, the current one. */
function stepAt(hash) {
  const named = hash === '' ? steps[0] : steps.find(each => `#${each.id}` === hash) ?? current;
  const there = stepsNow();
  return steps.slice(0, steps.indexOf(named) + 1).filter(each => there.includes(each)).pop();
}

function arriveAt(step) {
  window.scrollTo(0, 0);
  step.querySelector('h2').focus({ preventScroll: true });
}

/** Shows a step. Each has its place in the browser's history, so that going back there doesn't leave the page. */
function go(step) {
  display(step);
  window.history.pushState(null, '', addressOf(step));
  arriveAt(step);
}

/** Shows a step where one is in the browser's history. */
function stay(step) {
  window.history.replaceState(null, '', addressOf(step));
  display(step);
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
  const open = asked.filter(question => !isWhole(entryFilled(question)));
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
  keepOn();
  byId('saved').hidden = false;
  byId('saved-name').textContent = said(words['saved.name'], name);
  byId('saved').focus();
}

// ---- On paper

/** What a field says on paper: nothing, if it doesn't belong to the answer that was chosen, or only suggests something. */
function onPaper(id) {
  const field = byId(id);
  const isSuggestion = !touched && ['rater', 'date'].includes(id) && !(form.rater && id === 'rater');
  if (isSuggestion || field.closest('.follow[hidden], .field[hidden]')) {
    return '';
  }
  const isChoice = field.matches('select');
  return isChoice && (field.value === '' || field.value === OWN_REASON) ? ''
    : isChoice ? cleaned(field.selectedOptions[0].textContent) : valueOf(id);
}

/** What was written is printed in full; where nothing was, there are lines to write on. */
function echo() {
  root.querySelectorAll('[data-echo]').forEach(place => {
    place.textContent = onPaper(place.dataset.echo);
    place.classList.toggle('lines', ruled.has(place) && place.textContent === '');
    place.closest('.told')?.toggleAttribute('hidden', place.textContent === '');
  });
  questions.forEach(question => question.querySelector('.to-write')
    ?.toggleAttribute('hidden', question.querySelector('.told:not([hidden])') !== null));
}

// ---- Asking before something is lost

/** Asks with a dialog, whose careful answer has the focus. */
function ask(name) {
  byId(`${name}-dialog`).showModal();
  byId(`${name}-no`).focus();
}

function whenAnswered(name, yes) {
  const dialog = byId(`${name}-dialog`);
  byId(`${name}-yes`).addEventListener('click', () => {
    dialog.close();
    yes();
  });
  byId(`${name}-no`).addEventListener('click', () => dialog.close());
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
  const proposal = event.target.closest('[data-proposes]');
  if (proposal) {
    takeProposal(proposal);
    changed({ target: byId(proposal.dataset.proposes) });
  }
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
document.querySelectorAll('.clear-all').forEach(button => button.addEventListener('click', () => ask('clear')));
whenAnswered('clear', clear);
whenAnswered('load', () => takeIn(waiting));
document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  current.querySelector('h2').focus();
});
window.addEventListener('popstate', () => {
  stay(stepAt(location.hash));
  // Only then the browser looks for the place that the address names, and takes the focus with it.
  setTimeout(() => arriveAt(current));
});
window.addEventListener('beforeprint', echo);
window.addEventListener('beforeunload', event => {
  if (unsaved && !byId('keep').checked) {
    event.preventDefault();
  }
});

document.documentElement.classList.add('scripted');
show(empty());
restore();
stay(steps[0]);
