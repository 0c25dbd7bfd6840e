/** What stands before the words of a line: a bullet or a number, a time, and who speaks. */

/** "- ", "• ", "1. ", "2.3) ", "(a) ", "[x] ": each with white space after it. A capital with a dot is an initial. */
const markers =
  /^\s*(?:(?:[-+*•·–—▪◦‣>]+|\[[ xX✓]?\]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-z][.)]|\(?[A-Z]\))(?:\s+|$))*/u;

/** A time before a name, as recordings write it; then at most 40 units, a colon, and words behind it. */
const named =
  /^(?:\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]?\s+(?:[-–]\s+)?)?([^\s:：](?:[^:：]{0,38}[^\s:：])?)\s?(?::\s+(?=\S)|：\s*(?=\S))/u;

/** Names, roles and what stands between them. */
const nameStart = /^[\p{Lu}\p{Lt}\p{Lo}\d]/u;
const nameWord = /^[(]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&/-]*[)]?$/u;
const title = /^(?:(?:dhr|dr|drs|hr|ir|ing|mej|mevr|mr|mw|prof|\p{Lu})\.)+$/iu;

/** Words before a colon that name no speaker. Lower case; one of them is enough. */
const labels = new Set(
  (
    'aanleiding aanpak aanwezig aanwezigen aandachtspunt aandachtspunten actie acties actiepunt actiepunten adres advies afgesproken ' +
    'afspraak afspraken afwezig agenda agendapunt antwoord ben bericht besluit besluiten betreft bijlage bijlagen bijv bijvoorbeeld bron bv ' +
    'conclusie conclusies dag dat datum deelnemers dit doel doelen dossier dus e-mail eens email evaluatie geboortedatum gegevens geldt ' +
    'gesprek gespreksverslag gevolg goed heeft hoe hulpvraag hulpvragen idee informatie is kernvraag kortom leeftijd let locatie mail mededeling ' +
    'mededelingen naam namelijk nb niet nodig notulen onderwerp ondersteuning op opmerking opmerkingen overig overleg periode plaats plan ps ' +
    'punt punten reden resultaat rondvraag samenvattend samengevat samenvatting situatie stand stap stappen tekst tel telefoon thema tijd tijdstip ' +
    'tip tips toelichting uur verslag vervolg vervolgstap vindt volgens volgende voorbeeld voorstel vraag vragen waar waarom wanneer wat wensen wie ' +
    'zegt zei zoals maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september ' +
    'oktober november december action actions agenda answer conclusion date decision example note notes question subject summary todo'
  ).split(' '),
);

export interface LineStart {
  /** UTF-16 units until the words begin, or until what is no speaker. */
  readonly length: number;
  readonly speaker?: string;
}

/**
 * @param line its beginning is enough
 * @returns the speaker for a name of 1 to 4 words and at most 40 units that begins with a capital, a digit, a title
 *   ("mw.") or a letter of a script without capitals, followed by a colon and words. "10:30", "https://", "Let op:",
 *   "Afspraak:" and a colon at the end of a line name nobody: they stay in the statement.
 */
export function lineStart(line: string): LineStart {
  const length = markers.exec(line)?.[0].length ?? 0;
  const found = named.exec(line.slice(length));
  const name = found?.[1] ?? '';
  return found && isName(name) ? {length: length + found[0].length, speaker: name} : {length};
}

function isName(name: string): boolean {
  const parts = name.split(/\s+/u);
  const [first = ''] = parts;
  if (parts.length > 4 || !(nameStart.test(first) || title.test(first)) || !/\p{L}/u.test(name)) return false;
  if (!parts.every((part) => nameWord.test(part) || title.test(part))) return false;
  return !parts.some((part) => labels.has(part.toLowerCase().replace(/[().]/g, '')));
}
