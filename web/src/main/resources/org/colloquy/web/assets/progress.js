/*
 * Keeps the progress of a task up to date in a browser that runs scripts. Without this file the page loads itself again.
 *
 * Only what moves is put in place, so that nobody loses where they were; when the task's state changes the whole page is
 * loaded, for there is something else to do then.
 */
(() => {
  'use strict';

  const PAUSE = 2000;
  const shown = () => document.getElementById('progress-of-task');

  const look = async () => {
    try {
      const answer = await fetch(location.href, { redirect: 'error' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const now = page.getElementById('progress-of-task');
      if (now === null || now.dataset.state !== shown().dataset.state) {
        location.reload();
        return;
      }
      shown().replaceWith(now);
      setTimeout(look, PAUSE);
    } catch {
      setTimeout(look, 5 * PAUSE); // The line is away, or the reader was signed out: the page stays as it was.
    }
  };

  setTimeout(look, PAUSE);
})();
