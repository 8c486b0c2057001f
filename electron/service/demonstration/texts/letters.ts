import type { WordsLanguage } from './subject'

/** How people begin and end what they write, in their language. */
interface Manners {
  readonly formal: readonly [greeting: string, farewell: string]
  readonly mail: readonly (readonly [greeting: string, farewell: string])[]
  /** Said before the matter itself. */
  readonly before: readonly string[]
  /** Said after it. */
  readonly after: readonly string[]
}

export const manners: Readonly<Record<WordsLanguage, Manners>> = {
  fr: {
    formal: [
      'Madame, Monsieur,',
      'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    ],
    mail: [
      ['Bonjour,', 'Cordialement'],
      ['Bonjour,', 'Merci d’avance de votre réponse.'],
      ['Madame, Monsieur,', 'Bien cordialement'],
      ['Bonjour à toute l’équipe,', 'Bonne journée malgré tout.'],
      ['Bonjour,', 'Dans l’attente de vous lire.'],
      ['Madame, Monsieur,', 'Salutations'],
    ],
    before: [
      'Nous avons passé une semaine chez vous, {semaine}, {avec}.',
      'De passage à Rocheclaire le {jour}, je tiens à vous signaler ce qui suit.',
      'Je viens chaque année depuis quinze ans et c’est la première fois que j’écris.',
      'Habitué{e} des offices de tourisme, je ne m’attendais pas à cela.',
      'Nous découvrions la région {avec}.',
      'Permettez-moi de vous faire part de ma déception.',
      'Je vous écris à la suite de notre passage du {date}.',
      'Suite à notre conversation au comptoir, voici les faits par écrit.',
      'Nous étions venus {avec} pour un long week-end.',
      'Je préfère vous l’écrire plutôt que de laisser un avis sur internet.',
    ],
    after: [
      'Je ne cherche pas à accabler qui que ce soit, mais il faut que cela change.',
      'Le reste du séjour a été très agréable, je le précise.',
      'Je compte sur vous pour que cela ne se reproduise pas.',
      'J’attends une réponse, pas une lettre type.',
      'Votre région est superbe, c’est d’autant plus dommage.',
      'Nous ne reviendrons sans doute pas.',
      'Merci de me dire ce que vous comptez faire.',
      'Je tiens les justificatifs à votre disposition.',
      'Ce n’est pas une question d’argent mais de respect.',
      'Plusieurs personnes autour de nous ont fait la même réflexion.',
      'Un simple mot d’excuse aurait suffi sur le moment.',
      'Je vous laisse mes coordonnées pour en parler de vive voix.',
      'J’espère que ce courrier vous sera utile.',
      'On nous avait pourtant dit beaucoup de bien de votre office.',
    ],
  },
  en: {
    formal: ['Dear Sir or Madam,', 'Yours faithfully'],
    mail: [
      ['Hello,', 'Kind regards'],
      ['Dear team,', 'Best wishes'],
      ['Good morning,', 'Looking forward to your reply.'],
    ],
    before: [
      'We spent a week in your lovely town.',
      'I am writing about our visit.',
      'We are regular visitors to France.',
    ],
    after: [
      'The rest of our stay was wonderful.',
      'I hope you can look into this.',
      'Please reply in English if possible.',
    ],
  },
  de: {
    formal: ['Sehr geehrte Damen und Herren,', 'Mit freundlichen Grüßen'],
    mail: [
      ['Guten Tag,', 'Freundliche Grüße'],
      ['Hallo,', 'Vielen Dank im Voraus'],
    ],
    before: ['Wir haben eine Woche bei Ihnen verbracht.', 'Ich schreibe Ihnen wegen unseres Besuchs.'],
    after: [
      'Der Rest des Urlaubs war sehr schön.',
      'Über eine Antwort würde ich mich freuen.',
      'Bitte prüfen Sie das.',
    ],
  },
  nl: {
    formal: ['Geachte heer, mevrouw,', 'Met vriendelijke groet'],
    mail: [
      ['Goedendag,', 'Met vriendelijke groet'],
      ['Beste,', 'Alvast bedankt'],
    ],
    before: ['Wij waren een week in uw mooie stad.', 'Ik schrijf u over ons bezoek.'],
    after: ['Verder hebben wij genoten van de vakantie.', 'Ik hoor graag van u.'],
  },
  es: {
    formal: ['Estimados señores:', 'Atentamente'],
    mail: [
      ['Buenos días:', 'Un saludo'],
      ['Hola:', 'Gracias de antemano'],
    ],
    before: ['Hemos pasado unos días en su ciudad.', 'Les escribo por nuestra visita.'],
    after: ['El resto del viaje fue estupendo.', 'Espero su respuesta.'],
  },
  it: {
    formal: ['Gentili Signori,', 'Distinti saluti'],
    mail: [['Buongiorno,', 'Cordiali saluti']],
    before: ['Abbiamo trascorso una settimana da voi.'],
    after: ['Il resto della vacanza è stato splendido.', 'Attendo una vostra risposta.'],
  },
}
