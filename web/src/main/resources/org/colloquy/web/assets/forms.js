/*
 * What a form does better in a browser that runs scripts. Without this file it asks for the same and takes the same.
 *
 * A block [data-narrow] holds a search field that narrows the list of boxes named by its aria-controls. A field
 * [data-zone] in which nothing was chosen gets the browser's time zone, and the note of that id says so.
 */
(() => {
  'use strict';

  /** As people type it who have no such letters: "cote d'ivoire" is Côte d’Ivoire. */
  const plain = text =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  const narrow = block => {
    const search = block.querySelector('input');
    const list = document.getElementById(search.getAttribute('aria-controls'));
    const found = block.querySelector('[data-found]');
    const ticked = block.querySelector('[data-ticked]');
    const lines = [...list.querySelectorAll('li')].map(line => ({
      line,
      box: line.querySelector('input'),
      name: line.textContent.trim(),
      plain: plain(line.textContent)
    }));

    const show = () => {
      const wanted = plain(search.value);
      const matching = lines.filter(each => each.plain.includes(wanted));
      lines.forEach(each => { each.line.hidden = !each.plain.includes(wanted); });
      found.textContent = wanted === '' ? '' : found.dataset.found + ' ' + matching.length;
    };
    const tell = () => {
      const names = lines.filter(each => each.box.checked).map(each => each.name);
      ticked.textContent = names.length === 0 ? '' : ticked.dataset.ticked + ' ' + names.join(', ');
    };

    search.addEventListener('input', show);
    search.addEventListener('keydown', event => {
      if (event.key === 'Enter') {
        event.preventDefault(); // It would send the form.
      } else if (event.key === 'Escape') {
        search.value = '';
        show();
      }
    });
    list.addEventListener('change', tell);
    block.hidden = false;
    show();
    tell();
  };

  const proposeZone = field => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const offered = [...(field.options || field.list.options)].some(option => option.value === zone);
    if (field.value !== '' || !offered) {
      return;
    }
    const note = document.getElementById(field.dataset.zone);
    field.value = zone;
    note.hidden = false;
    field.setAttribute('aria-describedby', (field.getAttribute('aria-describedby') || '') + ' ' + note.id);
    field.addEventListener('change', () => { note.hidden = true; });
  };

  document.querySelectorAll('[data-narrow]').forEach(narrow);
  document.querySelectorAll('[data-zone]').forEach(proposeZone);
})();
