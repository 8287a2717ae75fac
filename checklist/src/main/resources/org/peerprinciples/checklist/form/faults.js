// What is wrong with what is filled in: said in a summary that leads to each field, and beside the field.

const required = (id, key) => (valueOf(id) === '' ? [{ id, key }] : []);

/** A day that documents can hold. Browsers take longer years, and have no value for half a day. */
function isDay(field) {
  return !field.validity.badInput && (field.value === '' || /^\d{4}-\d\d-\d\d$/.test(field.value));
}

/** That it is no day; if it is one, what else is wrong with it. */
function faultsOfDay(id, others) {
  return isDay(byId(id)) ? others : [{ id, key: 'fault.day' }];
}

function faultsOfPerson() {
  const rater = valueOf('rater');
  return [
    ...(rolesChosen().length === 0 ? [{ id: 'roles', key: 'fault.role' }] : []),
    ...(isRecordId(rater) && rater.length <= byId('rater').maxLength
      ? [] : [{ id: 'rater', key: 'fault.rater', proposal: idOf(rater) || pseudonym() }]),
    ...faultsOfDay('date', required('date', 'fault.date')),
    ...(chosen('helped') === 'yes' ? required('helper', 'fault.helper') : []),
  ];
}

function faultsOfArrangement() {
  if (form.arrangement) {
    return [];
  }
  const id = form.arrangementId ?? valueOf('arrangement-id');
  return [
    ...required('arrangement-name', 'fault.arrangement-name'),
    ...(isRecordId(id)
      ? [] : [{ id: 'arrangement-id', key: 'fault.arrangement-id', proposal: idOf(id) || idOf(valueOf('arrangement-name')) }]),
    ...required('arrangement-kind', 'fault.arrangement-kind'),
    ...required('arrangement-purpose', 'fault.arrangement-purpose'),
    ...(chosen('arrangement-stage') ? [] : [{ id: 'arrangement-stage', key: 'fault.arrangement-stage' }]),
  ];
}

/** Days of four-digit years follow each other as their texts do. */
function isBefore(day, other) {
  return Boolean(day) && day < other;
}

function faultsOfQuestion(question) {
  const entry = entryFilled(question);
  const id = part => fieldOf(question, part).id;
  return [
    ...(entry.kind === 'not-applicable' && !entry.reason
      ? [{ id: id(fieldOf(question, 'reason').value === OWN_REASON ? 'own-reason' : 'reason'), key: 'fault.reason' }] : []),
    ...(entry.kind === 'planned' && !entry.level ? [{ id: id('planned-level'), key: 'fault.planned-level' }] : []),
    ...(entry.kind === 'planned' ? faultsOfDay(id('planned-by'), isBefore(entry.by, valueOf('date')) ? [{ id: id('planned-by'), key: 'fault.planned-by' }] : []) : []),
    ...(entry.title && !entry.shows ? [{ id: id('shows'), key: 'fault.shows' }] : []),
    ...(entry.shows && !entry.title ? [{ id: id('title'), key: 'fault.title' }] : []),
    ...(!isAnswered(entry) && Object.keys(entry).length > 0 ? [{ id: `q${numberOf(question)}-choices`, key: 'fault.unanswered' }] : []),
  ];
}

function faultsOf(step) {
  const ofQuestions = questions.filter(question => step.contains(question) && asksNow(question)).flatMap(faultsOfQuestion);
  const own = { person: faultsOfPerson, arrangement: faultsOfArrangement }[step.dataset.kind];
  return [...(own ? own() : []), ...ofQuestions];
}

function forget(step) {
  step.querySelector('.error-summary').hidden = true;
  step.querySelectorAll('.error, .proposal').forEach(each => { each.hidden = true; });
  step.querySelectorAll('.has-error').forEach(each => each.classList.remove('has-error'));
  step.querySelectorAll('[aria-invalid]').forEach(field => {
    field.removeAttribute('aria-invalid');
  });
}

function link(content, follow) {
  const anchor = document.createElement('a');
  anchor.href = '#';
  anchor.append(...[content].flat());
  anchor.addEventListener('click', event => {
    event.preventDefault();
    follow();
  });
  return anchor;
}

function listed(list, items) {
  list.replaceChildren(...items.map(content => {
    const item = document.createElement('li');
    item.append(...content);
    return item;
  }));
}

/** Focuses a field; of a group of choices, the one that is chosen or the first. */
function reach(id) {
  const place = byId(id);
  const closed = place.closest('details');
  if (closed) {
    closed.open = true;
  }
  const field = place.matches('input, select, textarea') ? place : place.querySelector('input:checked') ?? place.querySelector('input');
  field.focus();
}

function legendOf(question) {
  return question.querySelector('.question-text').textContent;
}

/** Shows a text of the page again, in the language that it has there. */
function inLanguageOf(source, element) {
  if (source.lang) {
    element.lang = source.lang;
    element.dir = source.dir;
  }
  return element;
}

/** What is wrong, by itself: of a question, which one it is. */
function faultText({ id, key }) {
  const question = byId(id).closest('.question');
  if (!question) {
    return words[key];
  }
  const asked = document.createElement('span');
  asked.textContent = legendOf(question);
  const [before, after] = said(words['fault.of'], words[key], '\n').split('\n');
  return [before, inLanguageOf(question.querySelector('.question-text'), asked), after];
}

/** Offers what could be put instead, where that is known. */
function propose(id, proposal) {
  const offer = byId(`${id}-proposal`);
  if (offer && proposal) {
    offer.hidden = false;
    const button = offer.querySelector('button');
    button.textContent = said(words['proposal'], proposal);
    button.dataset.proposal = proposal;
  }
}

function mark(step, faults) {
  forget(step);
  for (const { id, key, proposal } of faults) {
    const place = byId(id);
    const error = byId(`${id}-error`);
    error.textContent = words[key];
    error.hidden = false;
    error.closest('.field, .question').classList.add('has-error');
    (place.matches('input, select, textarea') ? [place] : place.querySelectorAll('input[type="radio"], input[type="checkbox"]'))
      .forEach(field => field.setAttribute('aria-invalid', 'true'));
    propose(id, proposal);
  }
  const summary = step.querySelector('.error-summary');
  listed(summary.querySelector('ul'), faults.map(fault => [link(faultText(fault), () => reach(fault.id))]));
  summary.hidden = faults.length === 0;
}

/** Says what is wrong with a step, if anything is; whether nothing is. */
function tell(step, faults) {
  mark(step, faults);
  if (faults.length > 0) {
    step.querySelector('.error-summary').focus();
  }
  return faults.length === 0;
}

/** Puts what was offered, and says what is wrong still. */
function takeProposal(button) {
  const field = byId(button.dataset.proposes);
  field.value = button.dataset.proposal;
  // Like one that was typed, it stays whatever a name is changed to.
  field.toggleAttribute('data-own', true);
  mark(current, faultsOf(current));
  field.focus();
}
