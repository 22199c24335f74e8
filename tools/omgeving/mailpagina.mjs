// What the page of caught mails shows.

/** @typedef {{ van: string, aan: string, onderwerp: string, datum: string }} Koppen */

/** @param {string} eml @returns {Koppen} */
export function parseHeaders(eml) {
  const [head = ''] = eml.split(/\r?\n\r?\n/, 1);
  // A line that starts with white space continues the one before.
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const value = (/** @type {string} */ name) => {
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`)) ?? '';
    return decodeWords(line.slice(name.length + 1).trim());
  };
  return { van: value('from'), aan: value('to'), onderwerp: value('subject'), datum: value('date') };
}

/** Words such as =?UTF-8?Q?beslissing?= (RFC 2047). @param {string} text */
export function decodeWords(text) {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, /** @type {string} */ kind, /** @type {string} */ body) =>
      kind.toLowerCase() === 'b' ? Buffer.from(body, 'base64').toString('utf8') : decodeQuoted(body),
    );
}

/** @param {string} body */
function decodeQuoted(body) {
  const bytes = body
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9A-F]{2})/gi, (_all, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** @param {({ name: string } & Koppen)[]} mails */
export function listPage(mails) {
  const rows = mails.map(
    ({ name, van, aan, onderwerp, datum }) =>
      `<tr><td>${escape(datum)}</td><td>${escape(van)}</td><td>${escape(aan)}</td>` +
      `<td><a href="/${escape(name)}">${escape(onderwerp || '(zonder onderwerp)')}</a></td></tr>`,
  );
  const style = 'body{font:1rem/1.5 system-ui;margin:2rem}td,th{text-align:left;padding:.25rem 1rem .25rem 0}';
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Opgevangen e-mails</title><style>${style}</style>
<h1>Opgevangen e-mails</h1><p>${mails.length} berichten. Er wordt niets echt verzonden.</p>
<table><thead><tr><th>Datum</th><th>Van</th><th>Aan</th><th>Onderwerp</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></html>`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
