// What is wrong with what is filled in: said in a summary that leads to each field, and beside the field.

const required = (id, key) => (valueOf(id) === '' ? [{ id, key }] : []);

function faultsOfPerson() {
  const rater = valueOf('rater');
  return [
    ...(rolesChosen().length === 0 ? [{ id: 'roles', key: 'fault.role' }] : []),
    ...(isRecordId(rater) && rater.length <= 40 ? [] : [{ id: 'rater', key: 'fault.rater' }]),
    ...required('date', 'fault.date'),
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
    ...(isRecordId(id) ? [] : [{ id: 'arrangement-id', key: 'fault.arrangement-id' }]),
    ...required('arrangement-kind', 'fault.arrangement-kind'),
    ...required('arrangement-purpose', 'fault.arrangement-purpose'),
  ];
}

function faultsOfQuestion(question) {
  const entry = entryFilled(question);
  const id = part => fieldOf(question, part).id;
  return [
    ...(entry.kind === 'not-applicable' && !entry.reason
      ? [{ id: id(fieldOf(question, 'reason').value === 'own' ? 'own-reason' : 'reason'), key: 'fault.reason' }] : []),
    ...(entry.kind === 'planned' && !entry.level ? [{ id: id('planned-level'), key: 'fault.planned-level' }] : []),
    ...(entry.kind === 'planned' && entry.by && entry.by < valueOf('date') ? [{ id: id('planned-by'), key: 'fault.planned-by' }] : []),
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
  step.querySelectorAll('.error').forEach(error => { error.hidden = true; });
  step.querySelectorAll('.has-error').forEach(each => each.classList.remove('has-error'));
  step.querySelectorAll('[aria-invalid]').forEach(field => {
    field.removeAttribute('aria-invalid');
  });
}

function link(text, follow) {
  const anchor = document.createElement('a');
  anchor.href = '#';
  anchor.textContent = text;
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

function tell(step, faults) {
  forget(step);
  for (const { id, key } of faults) {
    const place = byId(id);
    const error = byId(`${id}-error`);
    error.textContent = words[key];
    error.hidden = false;
    error.closest('.field, .question').classList.add('has-error');
    (place.matches('input, select, textarea') ? [place] : place.querySelectorAll('input[type="radio"], input[type="checkbox"]'))
      .forEach(field => field.setAttribute('aria-invalid', 'true'));
  }
  const summary = step.querySelector('.error-summary');
  listed(summary.querySelector('ul'), faults.map(({ id, key }) => [link(words[key], () => reach(id))]));
  summary.hidden = faults.length === 0;
  if (faults.length > 0) {
    summary.focus();
  }
  return faults.length === 0;
}
