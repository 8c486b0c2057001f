import type { ForeignLanguage } from '../texts/subject'

interface Names {
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly surnames: readonly string[]
  /** Towns with their postal code, and the country as written on a French envelope. */
  readonly towns: readonly (readonly [postalCode: string, city: string])[]
  readonly country: string
  /** Beginnings of the numbers kept for fiction in that country, and how many digits follow; none are known for the others. */
  readonly phones: readonly (readonly [beginning: string, digits: number])[]
  readonly streets: readonly string[]
}

export const foreignNames: Readonly<Record<ForeignLanguage, Names>> = {
  en: {
    women: [
      'Alison',
      'Charlotte',
      'Deirdre',
      'Emily',
      'Fiona',
      'Gillian',
      'Hannah',
      'Imogen',
      'Ruth',
      'Siobhán',
    ],
    men: ['Alistair', 'Colin', 'Dominic', 'Edward', 'Graham', 'Hugh', 'Keith', 'Nigel', 'Rhys', 'Stuart'],
    surnames: [
      'Ashworth',
      'Birtwistle',
      'Cartwright',
      'Dunmore',
      'Fairbrother',
      'Halliwell',
      'Hargreaves',
      'O’Shaughnessy',
      'Pemberton',
      'Thistlewood',
      'Wainwright',
    ],
    towns: [
      ['BS6 5QA', 'Bristol'],
      ['EX4 4QJ', 'Exeter'],
      ['LS8 2PL', 'Leeds'],
      ['NR2 3TT', 'Norwich'],
      ['YO10 4BX', 'York'],
    ],
    country: 'Royaume-Uni',
    phones: [['+44 20 7946 0', 3]],
    streets: ['14 Larch Avenue', '3 Mill Lane', '27 Orchard Close', '58 Station Road'],
  },
  de: {
    women: ['Annegret', 'Brigitte', 'Frauke', 'Heike', 'Jördis', 'Käthe', 'Monika', 'Sabine', 'Ulrike'],
    men: ['Bernd', 'Dieter', 'Florian', 'Günther', 'Jürgen', 'Klaus', 'Matthias', 'Rüdiger', 'Wolfgang'],
    surnames: [
      'Bäumler',
      'Dörfler',
      'Eisenhauer',
      'Großmann',
      'Hölzl',
      'Kühnemann',
      'Löwenthal',
      'Niedermeyer',
      'Schönfelder',
      'Weißbach',
    ],
    towns: [
      ['79100', 'Freiburg im Breisgau'],
      ['50733', 'Köln'],
      ['90408', 'Nürnberg'],
      ['70176', 'Stuttgart'],
      ['48147', 'Münster'],
    ],
    country: 'Allemagne',
    phones: [
      ['+49 30 23125 ', 3],
      ['+49 40 66969 ', 3],
      ['+49 69 90009 ', 3],
    ],
    streets: ['Ahornweg 12', 'Lindenstraße 45', 'Am Mühlbach 3', 'Schillerstraße 21'],
  },
  nl: {
    women: ['Anneke', 'Femke', 'Hanneke', 'Ilse', 'Liesbeth', 'Marijke', 'Saskia', 'Wietske'],
    men: ['Bart', 'Gerrit', 'Joost', 'Maarten', 'Pieter', 'Ruud', 'Sjoerd', 'Teun'],
    surnames: [
      'van den Berghe',
      'de Groot',
      'Hoekstra',
      'Kuijpers',
      'van Leeuwenstein',
      'Mulder',
      'Postma',
      'van der Veldt',
    ],
    towns: [
      ['3512 JE', 'Utrecht'],
      ['9711 LM', 'Groningen'],
      ['5611 EC', 'Eindhoven'],
      ['8011 PK', 'Zwolle'],
    ],
    country: 'Pays-Bas',
    phones: [],
    streets: ['Kerkstraat 8', 'Molenweg 31', 'Beukenlaan 17'],
  },
  es: {
    women: ['Begoña', 'Concepción', 'Inés', 'Lucía', 'María José', 'Nuria', 'Rocío'],
    men: ['Álvaro', 'Andrés', 'Íñigo', 'Jesús', 'Joaquín', 'Martín', 'Ramón'],
    surnames: [
      'Álvarez Peña',
      'Echeverría',
      'García Núñez',
      'Ibáñez Soler',
      'Muñoz Herrera',
      'Quiñones',
      'Zubizarreta',
    ],
    towns: [
      ['20012', 'San Sebastián'],
      ['48010', 'Bilbao'],
      ['50004', 'Zaragoza'],
      ['28015', 'Madrid'],
    ],
    country: 'Espagne',
    phones: [],
    streets: ['Calle Mayor 22, 3.º B', 'Avenida de la Constitución 9', 'Paseo de los Olmos 41'],
  },
  it: {
    women: ['Chiara', 'Donatella', 'Giulia', 'Lucrezia', 'Ornella'],
    men: ['Davide', 'Ettore', 'Giacomo', 'Niccolò', 'Tommaso'],
    surnames: ['Bellandi', 'Cattaneo Rossi', 'D’Ambrosio', 'Fumagalli', 'Mondelli', 'Zanchetta'],
    towns: [
      ['10124', 'Torino'],
      ['20129', 'Milano'],
      ['38122', 'Trento'],
    ],
    country: 'Italie',
    phones: [],
    streets: ['Via Garibaldi 18', 'Corso Vittorio 5', 'Via dei Tigli 33'],
  },
}
