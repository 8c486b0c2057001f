/** Languages in which a visitor may be handed the form. */
export const formLanguages = ['fr', 'en', 'de', 'es', 'it', 'nl'] as const
export type FormLanguage = (typeof formLanguages)[number]

export interface WrittenFormWords {
  readonly title: string
  readonly blankIntroduction: string
  readonly filledIntroduction: string
  readonly you: string
  readonly name: string
  readonly organisation: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly whatHappened: string
  readonly when: string
  readonly where: string
  readonly words: string
  readonly request: string
  readonly signature: string
  readonly statement: string
  readonly date: string
  readonly sign: string
  readonly privacy: string
}

/**
 * The words of the complaint form, in the person's language. What the desk fills in at the foot stays in the
 * language of the organisation.
 */
export const writtenFormWords: Readonly<Record<FormLanguage, WrittenFormWords>> = {
  fr: {
    title: 'Formulaire de réclamation',
    blankIntroduction:
      'Dites-nous ce qui ne s’est pas passé comme vous l’attendiez. Avec un nom et un moyen de vous joindre, une réponse vous est due ; sans coordonnées, vos mots seront lus et comptés comme remarque.',
    filledIntroduction:
      'Ce formulaire reprend ce que vous nous avez dit. Relisez-le, corrigez-le au besoin, puis signez-le.',
    you: 'Vous',
    name: 'Nom et prénom',
    organisation: 'Organisme, le cas échéant',
    address: 'Adresse',
    phone: 'Téléphone',
    email: 'Courriel',
    whatHappened: 'Ce qui s’est passé',
    when: 'Date des faits',
    where: 'Lieu, prestation',
    words: 'Vos mots',
    request: 'Ce que vous souhaitez',
    signature: 'Signature',
    statement: 'Ce texte reprend fidèlement ce que je souhaite faire savoir.',
    date: 'Date',
    sign: 'Signature',
    privacy:
      'Vos coordonnées servent uniquement à traiter votre réclamation. Vous pouvez y accéder, les faire corriger ou effacer en vous adressant à nous.',
  },
  en: {
    title: 'Complaint form',
    blankIntroduction:
      'Tell us what did not happen as you expected. With a name and a way to reach you, you are owed an answer; without contact details, your words are read and counted as a remark.',
    filledIntroduction:
      'This form states what you told us. Please read it, correct it where needed, and sign it.',
    you: 'You',
    name: 'Full name',
    organisation: 'Organisation, if any',
    address: 'Address',
    phone: 'Phone',
    email: 'E-mail',
    whatHappened: 'What happened',
    when: 'Date of the facts',
    where: 'Place, service',
    words: 'Your words',
    request: 'What you would like',
    signature: 'Signature',
    statement: 'This text faithfully states what I wish to make known.',
    date: 'Date',
    sign: 'Signature',
    privacy:
      'Your contact details serve only to handle your complaint. You may see them, have them corrected or erased by writing to us.',
  },
  de: {
    title: 'Beschwerdeformular',
    blankIntroduction:
      'Sagen Sie uns, was nicht Ihren Erwartungen entsprach. Mit Namen und einer Kontaktmöglichkeit erhalten Sie eine Antwort; ohne Kontaktdaten wird Ihr Text gelesen und als Anmerkung gezählt.',
    filledIntroduction:
      'Dieses Formular gibt wieder, was Sie uns gesagt haben. Bitte lesen, bei Bedarf korrigieren und unterschreiben.',
    you: 'Ihre Angaben',
    name: 'Vor- und Nachname',
    organisation: 'Gegebenenfalls Organisation',
    address: 'Anschrift',
    phone: 'Telefon',
    email: 'E-Mail',
    whatHappened: 'Was geschehen ist',
    when: 'Datum des Vorfalls',
    where: 'Ort, Leistung',
    words: 'Ihre Worte',
    request: 'Was Sie sich wünschen',
    signature: 'Unterschrift',
    statement: 'Dieser Text gibt getreu wieder, was ich mitteilen möchte.',
    date: 'Datum',
    sign: 'Unterschrift',
    privacy:
      'Ihre Kontaktdaten dienen nur der Bearbeitung Ihrer Beschwerde. Sie können sie bei uns einsehen, berichtigen oder löschen lassen.',
  },
  es: {
    title: 'Hoja de reclamación',
    blankIntroduction:
      'Cuéntenos qué no ocurrió como esperaba. Con un nombre y un medio de contacto, le debemos una respuesta; sin datos de contacto, sus palabras se leen y se cuentan como observación.',
    filledIntroduction: 'Esta hoja recoge lo que nos ha dicho. Léala, corríjala si hace falta y fírmela.',
    you: 'Usted',
    name: 'Nombre y apellidos',
    organisation: 'Organización, en su caso',
    address: 'Dirección',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    whatHappened: 'Qué ocurrió',
    when: 'Fecha de los hechos',
    where: 'Lugar, servicio',
    words: 'Sus palabras',
    request: 'Qué desea',
    signature: 'Firma',
    statement: 'Este texto recoge fielmente lo que deseo comunicar.',
    date: 'Fecha',
    sign: 'Firma',
    privacy:
      'Sus datos de contacto sirven únicamente para tramitar su reclamación. Puede consultarlos, corregirlos o suprimirlos dirigiéndose a nosotros.',
  },
  it: {
    title: 'Modulo di reclamo',
    blankIntroduction:
      'Ci dica che cosa non è andato come si aspettava. Con un nome e un recapito, Le è dovuta una risposta; senza recapito, le Sue parole vengono lette e contate come osservazione.',
    filledIntroduction:
      'Questo modulo riporta ciò che ci ha detto. Lo rilegga, lo corregga se necessario e lo firmi.',
    you: 'Lei',
    name: 'Nome e cognome',
    organisation: 'Ente, se del caso',
    address: 'Indirizzo',
    phone: 'Telefono',
    email: 'E-mail',
    whatHappened: 'Che cosa è successo',
    when: 'Data dei fatti',
    where: 'Luogo, servizio',
    words: 'Le Sue parole',
    request: 'Che cosa desidera',
    signature: 'Firma',
    statement: 'Questo testo riporta fedelmente ciò che desidero comunicare.',
    date: 'Data',
    sign: 'Firma',
    privacy:
      'I Suoi recapiti servono soltanto a trattare il reclamo. Può consultarli, farli correggere o cancellare rivolgendosi a noi.',
  },
  nl: {
    title: 'Klachtenformulier',
    blankIntroduction:
      'Vertel ons wat niet ging zoals u verwachtte. Met een naam en een manier om u te bereiken krijgt u antwoord; zonder contactgegevens worden uw woorden gelezen en als opmerking geteld.',
    filledIntroduction:
      'Dit formulier geeft weer wat u ons hebt verteld. Lees het na, verbeter het waar nodig en onderteken het.',
    you: 'Uw gegevens',
    name: 'Voor- en achternaam',
    organisation: 'Organisatie, indien van toepassing',
    address: 'Adres',
    phone: 'Telefoon',
    email: 'E-mail',
    whatHappened: 'Wat er is gebeurd',
    when: 'Datum van de feiten',
    where: 'Plaats, dienst',
    words: 'Uw woorden',
    request: 'Wat u wenst',
    signature: 'Handtekening',
    statement: 'Deze tekst geeft getrouw weer wat ik wil laten weten.',
    date: 'Datum',
    sign: 'Handtekening',
    privacy:
      'Uw contactgegevens dienen alleen om uw klacht te behandelen. U kunt ze bij ons inzien, laten verbeteren of laten wissen.',
  },
}
