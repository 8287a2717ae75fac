// Keeping answers in the browser, only where chosen. All tabs with this page share what is kept: what is changed, cleared or no
// longer kept in one of them is so in all that keep it, and none overwrites what it hasn't seen.

/** What was kept when this tab last looked. If something else is there now, another tab put it there. */
let known = null;

/** What is kept for a moment when all answers are cleared, so that other tabs clear theirs. */
const CLEARED = 'cleared';

/** Does what the browser may forbid, such as in a private window or where it has no room; tells whether it let it. */
function inStore(action) {
  try {
    action(window.localStorage);
    return true;
  } catch {
    return false;
  }
}

function stored() {
  let found = null;
  inStore(store => { found = store.getItem(STORE); });
  return found;
}

function forgetKept() {
  inStore(store => store.removeItem(STORE));
  known = null;
}

function tellOfKeeping(key) {
  announce('');
  byId('not-kept').textContent = words[key];
  byId('not-kept').hidden = false;
}

/** The choice is undone, so that nobody relies on it. What is filled in here stays, and counts as not saved unless it was. */
function stopKeeping(key) {
  byId('keep').checked = false;
  known = null;
  tellOfKeeping(key);
}

/** Keeps what is filled in, where that is chosen and nothing else was kept meanwhile; tells whether all is as was chosen. */
function keepOn() {
  if (!byId('keep').checked) {
    return true;
  }
  const there = stored();
  if (there !== known) {
    stopKeeping(there === null ? 'kept.off.elsewhere' : 'kept.elsewhere');
    return false;
  }
  const content = JSON.stringify({ unsaved, filled: filledNow() });
  if (!inStore(store => store.setItem(STORE, content))) {
    forgetKept();
    stopKeeping('kept.failed');
    return false;
  }
  known = content;
  return true;
}

/** Where nothing was filled in yet, what another tab keeps is taken over, and said so aloud. */
function chooseKeeping() {
  byId('not-kept').hidden = true;
  if (!byId('keep').checked) {
    forgetKept();
    announce(words['kept.off']);
    return;
  }
  const restored = !touched && restore();
  if (keepOn()) {
    announce(restored ? byId('restored').querySelector('p').textContent : words['kept.on']);
  }
}

/** Fills in what is kept. */
function takeKept(content) {
  const kept_ = JSON.parse(content);
  show(kept_.filled);
  known = content;
  touched = true;
  unsaved = kept_.unsaved;
}

/** Goes on with what is kept, if anything is; tells whether it is. */
function restore() {
  const content = stored();
  if (content === null) {
    return false;
  }
  try {
    takeKept(content);
    byId('keep').checked = true;
    byId('restored').hidden = false;
    return true;
  } catch {
    forgetKept();
    show(empty());
    if (content !== CLEARED) {
      tellOfKeeping('kept.damaged');
    }
    return false;
  }
}

/** Follows what another tab did. Where nothing is kept here, it only matters that nothing stands in the way of keeping any more. */
function follow(content) {
  if (content === null && byId('not-kept').textContent === words['kept.elsewhere']) {
    byId('not-kept').hidden = true;
  }
  if (!byId('keep').checked || content === known) {
    return;
  }
  if (content === null) {
    stopKeeping('kept.off.elsewhere');
  } else if (content === CLEARED) {
    clearHere();
    tellOfKeeping('cleared.elsewhere');
  } else {
    takeKept(content);
    tellOfKeeping('kept.both');
    stay(stepAt(`#${current.id}`));
  }
}

function clearHere() {
  byId('keep').checked = false;
  known = null;
  byId('load').removeAttribute('aria-invalid');
  ['load-error', 'load-done', 'restored', 'not-kept'].forEach(id => { byId(id).hidden = true; });
  show(empty());
  touched = false;
  unsaved = false;
  go(steps[0]);
}

function clear() {
  if (stored() !== null) {
    inStore(store => store.setItem(STORE, CLEARED));
  }
  forgetKept();
  clearHere();
  announce(words['cleared']);
}

window.addEventListener('storage', event => {
  if (event.key === STORE || event.key === null) {
    follow(event.newValue);
  }
});
