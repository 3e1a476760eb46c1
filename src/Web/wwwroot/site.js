// Makes the pages live. Without this script they are ordinary forms and links, and say the same.
'use strict';
(() => {
  const PAUSE = 150;
  const form = document.getElementById('case');

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  // What went wrong is to be read first; going to the place that the address names would take the focus away again.
  addEventListener('load', () => setTimeout(() => document.querySelector('.govuk-error-summary')?.focus()));

  watch();
  if (form) {
    live();
  }

  // A document may change while its page is open: a page that only shows is loaded again, one that holds a case is answered again.
  function watch() {
    const version = document.body.dataset.version;
    if (version === undefined) {
      return;
    }

    let known = version;
    const changes = new EventSource('/changes');
    changes.onmessage = message => {
      if (message.data === known) {
        return;
      }

      known = message.data;
      if (document.body.dataset.reload === 'yes') {
        location.reload();
      } else {
        document.body.dispatchEvent(new CustomEvent('documents-changed'));
      }
    };
    addEventListener('pagehide', () => changes.close());
  }

  function live() {
    let timer = 0;
    let asked = 0;
    let withFacts = false;
    let running = null;
    const said = document.getElementById('live');
    const address = new URL(form.action, location.href).pathname;

    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    document.body.addEventListener('documents-changed', () => {
      document.getElementById('changed').textContent = 'The files of the documents have been changed. What you told stays; the answer is brought up to date.';
      ask(true);
    });

    // The words are looked for here; what is to print goes to a page of its own.
    form.addEventListener('submit', event => {
      if (event.submitter?.formAction?.endsWith('/print')) {
        return;
      }

      event.preventDefault();
      ask(true).then(() => {
        if (event.submitter && !event.submitter.formAction.endsWith('#search')) {
          document.getElementById('answer').scrollIntoView();
        }
      });
    });

    // What a link of the answer leads to may be folded away.
    document.addEventListener('click', event => {
      const link = event.target.closest?.('a[href^="#ask-"], .govuk-error-summary a');
      const place = link && document.getElementById(link.hash.slice(1));
      if (place) {
        event.preventDefault();
        for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) {
          fold.open = true;
        }
        place.scrollIntoView({ block: 'center' });
        (place.matches('input, select') ? place : place.querySelector('input:checked, input, select'))?.focus({ preventScroll: true });
      }
    });

    function changed(event) {
      withFacts ||= event.target.id === 'words' || event.target.id === 'language';
      clearTimeout(timer);
      timer = setTimeout(() => ask(false), PAUSE);
    }

    async function ask(all) {
      clearTimeout(timer);
      withFacts ||= all;
      const own = ++asked;
      running?.abort();
      running = new AbortController();
      const facts = withFacts;
      const told = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (value !== '') {
          told.append(name, value);
        }
      }

      try {
        const reply = await fetch(address + (facts ? '/facts' : '/answer'), { method: 'POST', body: told, signal: running.signal, cache: 'no-store', redirect: 'error' });
        const text = await reply.text();

        // An answer to what was told before is no answer.
        if (own !== asked) {
          return;
        }

        if (!reply.ok) {
          fail(reply.status === 404 ? 'This document is no longer there.' : 'The answer could not be brought up to date; it may not fit what you told.');
          return;
        }

        const parts = new DOMParser().parseFromString(text, 'text/html');
        replace('answer', parts);
        if (facts) {
          withFacts = false;
          const open = new Set([...document.querySelectorAll('#facts details[open] summary')].map(summary => summary.querySelector('span').textContent));
          for (const fold of parts.querySelectorAll('#facts details')) {
            fold.open ||= open.has(fold.querySelector('summary span').textContent);
          }
          replace('facts', parts);
        }

        const summary = document.getElementById('answer').dataset.said;
        if (said.textContent !== summary) {
          said.textContent = summary;
        }
      } catch (problem) {
        if (own === asked && problem.name !== 'AbortError') {
          fail('The server does not answer. What is shown may not fit what you told.');
        }
      }
    }

    // Whoever was in the middle of something stays there.
    function replace(id, parts) {
      const old = document.getElementById(id);
      const next = parts.getElementById(id);
      if (!old || !next) {
        return;
      }

      const focused = old.contains(document.activeElement) ? document.activeElement : null;
      const selection = focused && focused.selectionStart != null ? [focused.selectionStart, focused.selectionEnd] : null;
      const top = id === 'answer' ? old.parentElement.scrollTop : 0;
      old.replaceWith(document.adoptNode(next));
      if (id === 'answer') {
        next.parentElement.scrollTop = top;
      }

      if (focused?.id) {
        const again = document.getElementById(focused.id);
        again?.focus({ preventScroll: true });
        if (selection && again?.setSelectionRange) {
          again.setSelectionRange(...selection);
        }
      }
    }

    function fail(words) {
      said.textContent = words;
      const note = document.createElement('p');
      note.className = 'govuk-inset-text notice';
      note.textContent = words;
      const answer = document.getElementById('answer');
      answer.querySelector('.stale')?.remove();
      note.classList.add('stale');
      answer.prepend(note);
    }
  }
})();
