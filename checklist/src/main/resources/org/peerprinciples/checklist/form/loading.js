// Going on with a file that was saved.

/** What a file holds, while the person is asked whether it may take the place of what is filled in. */
let waiting;

/** A part of a phrase as text: a question by its words, where the page has it. */
function partText(part) {
  const question = questions.find(each => each.dataset.question === part.question);
  return part.question === undefined ? part : question ? legendOf(question) : brief(part.question);
}

function endLoading(key, ...parts) {
  const error = byId('load-error');
  byId('load-done').hidden = key !== undefined;
  error.hidden = key === undefined;
  byId('load').toggleAttribute('aria-invalid', false);
  if (key) {
    announce('');
    byId('load').setAttribute('aria-invalid', 'true');
    error.textContent = said(words[key], ...parts.map(partText));
  }
}

async function load(file) {
  const { filled, against } = file.size > form.longestFile
    ? { against: ['load.too-large', String(form.longestFile / 1024 / 1024)] }
    : readFile(form, await file.text().catch(() => ''));
  // So that the same file can be chosen again.
  byId('load').value = '';
  if (against) {
    endLoading(...against);
  } else if (unsaved) {
    waiting = filled;
    ask('load');
  } else {
    takeIn(filled);
  }
}

function takeIn(filled) {
  if (!shows(filled)) {
    endLoading('load.more-than-the-form');
    return;
  }
  endLoading();
  byId('restored').hidden = true;
  touched = true;
  unsaved = false;
  keepOn();
  announce(words['load.done']);
}

/** Shows what a file holds, if the fields can: what they don't know would be lost with the next saving. */
function shows(filled) {
  const before = filledNow();
  show(filled);
  const whole = saysTheSame(assessmentOf(form, filledNow()), assessmentOf(form, filled));
  if (!whole) {
    show(before);
  }
  return whole;
}
