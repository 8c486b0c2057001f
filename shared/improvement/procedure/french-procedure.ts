import type { ProcedureFacts, ProcedurePerson } from './procedure-facts'
import type { ProcedureSection } from './procedure-section'

const customers = {
  TOURIST_OFFICE: 'visiteurs',
  TRAINING_ORGANISATION: 'stagiaires, entreprises et financeurs',
  WATER_SERVICE: 'abonnés',
  GENERIC: 'clients',
} as const

/** The French procedure as the settings have it. */
export const frenchProcedure: Readonly<Record<ProcedureSection, (facts: ProcedureFacts) => string>> = {
  policy: ({
    organisation,
    profile,
  }) => `Notre organisme, ${organisation}, considère une réclamation comme un service rendu : elle signale ce qui n'a pas répondu à l'attente de ses ${customers[profile]} et donne l'occasion d'y remédier.

La direction prend les engagements suivants :
- réclamer est simple, gratuit et possible par écrit à tout moment ;
- chaque réclamation est enregistrée, reçoit un accusé de réception et une réponse motivée ;
- elle est examinée avec équité, par une personne qui n'est pas mise en cause ;
- les données de la personne ne servent qu'au traitement de sa demande ;
- les causes sont recherchées et les actions décidées sont suivies jusqu'à leur effet.`,

  scope: ({
    organisation,
    sites,
  }) => `La présente procédure s'applique à toutes les réclamations, remarques et suggestions reçues par notre organisme, ${organisation}${sites.length > 1 ? `, sur l'ensemble de ses sites : ${sites.join(', ')}` : ''}.

Elle vaut pour toute personne qui reçoit, traite ou clôt une réclamation. Une réclamation qui ne relève pas de notre compétence est transmise à l'organisme concerné et la personne en est informée.`,

  definitions: ({
    profile,
  }) => `- Réclamation : demande écrite par laquelle une personne, qui laisse ses coordonnées, fait part de son insatisfaction et attend que son droit soit respecté ou que ce qui lui est dû lui soit accordé. Une simple demande d'information, de service ou d'avis n'est pas une réclamation.
- Remarque : insatisfaction exprimée sans laisser de coordonnées. Elle est inscrite dans le tableau des remarques et suggestions, sans aucun nom.
- Suggestion : proposition faite sans insatisfaction.${
    profile === 'TRAINING_ORGANISATION'
      ? `
- Difficulté : ce qui gêne le déroulement d'une prestation et que l'équipe constate ou apprend, sans qu'une réclamation soit formée.
- Aléa : événement imprévu qui perturbe une prestation.`
      : ''
  }
- Requalification : passage d'une réclamation au tableau des remarques, motivé et daté ; le numéro de la réclamation reste au registre.`,

  people: ({
    frontDesk,
    handlers,
    managers,
  }) => `- Toute personne de l'équipe peut recevoir une réclamation : elle l'enregistre le jour même, ou aide à la mettre par écrit.${person('Réception', frontDesk)}
- Le responsable du dossier accuse réception, instruit, répond et s'assure de la satisfaction de la personne. Il n'est jamais la personne mise en cause.${person('Traitement', handlers)}
- Le responsable qualité tient le registre, veille aux délais, analyse les causes et prépare la revue de direction.${person('Pilotage', managers)}
- La direction arrête la politique, tranche les recours et revoit le dispositif au moins une fois par an.`,

  channels: ({
    channels,
    reach,
    formalisationDays,
  }) => `Une réclamation peut nous être adressée par les voies suivantes : ${listed(channels)}.
${
  reach.length > 0
    ? `
Nos coordonnées :
${reach.map((line) => `- ${line}`).join('\n')}
`
    : ''
}
Une réclamation faite de vive voix est mise par écrit : la personne signe au guichet le formulaire prérempli, ou reçoit une invitation à écrire. Sans écrit au bout de ${formalisationDays} jours, elle peut être requalifiée en remarque.

Un formulaire vierge, disponible en plusieurs langues, est remis à qui le demande.`,

  recording: ({
    exampleNumber,
  }) => `Chaque réclamation est enregistrée dans le registre dès sa réception, avec : la date et l'heure de réception, le canal, la personne qui l'a reçue et le site ; l'identité et les coordonnées de la personne ; les faits, dans ses propres mots, qui ne sont plus modifiés ensuite ; ce qu'elle demande ; ce qui a été fait sur le moment.

Elle reçoit un numéro sans lacune, par année (par exemple ${exampleNumber}). La personne repart avec un récépissé, ou le reçoit par écrit. Rien n'est jamais supprimé : une saisie faite par erreur est annulée avec un motif et garde son numéro.`,

  delays: ({
    acknowledgement,
    answer,
    priorities,
    warningShare,
  }) => `Chaque délai a un engagement, que nous nous fixons, et le cas échéant un plafond, que nous ne dépassons jamais. Le jour de réception ne compte pas.

- ${delay('Accusé de réception', acknowledgement)}
- ${delay('Réponse', answer)}

La priorité d'un dossier, tirée de son étendue et de son urgence, peut raccourcir l'engagement : ${listed(priorities.map(({ name, days }) => `${name} en ${days}`))}. Une question de sécurité passe avant toute autre.

Le registre annonce une échéance à ${warningShare} % du délai. Si la réponse ne peut être donnée à temps, la personne reçoit avant l'échéance une information d'attente qui dit pourquoi et donne une nouvelle date. L'attente d'une pièce demandée à la personne suspend l'engagement, jamais le plafond.`,

  handling: () => `Le responsable du dossier :
- évalue la gravité (de mineure à critique), la sécurité, l'étendue et l'urgence ;
- vérifie que la demande relève de notre compétence et de notre périmètre ;
- recherche les faits auprès des personnes et des services concernés, sans jugement, et note les mesures prises ;
- cherche la cause et la raison pour laquelle l'écart n'a pas été vu plus tôt ;
- décide : réclamation fondée, fondée en partie, non fondée, sans suite ou sans objet.

Chaque échange, relance, réaffectation ou changement d'échéance est noté au dossier, avec sa date et son auteur.`,

  compensation: ({
    ceilings,
  }) => `La solution recherchée est celle qui répond à la demande : explication, excuses, correction, remplacement, nouvelle prestation, remboursement ou geste commercial. Ce qui est promis est noté avec une date, et suivi jusqu'à sa réalisation.

Le montant que chacun peut accorder dépend de son rôle :
${ceilings.map(({ role, amount }) => `- ${role} : ${amount ? `jusqu'à ${amount}` : 'sans plafond'}`).join('\n')}${
  ceilings.some(({ amount }) => amount)
    ? "\n\nAu-delà, l'accord d'une personne habilitée est nécessaire avant toute promesse."
    : ''
}`,

  answer:
    () => `La réponse est écrite, personnelle et signée. Elle reprend la demande, dit ce qui a été constaté, ce qui est décidé et pourquoi, ce qui sera fait et à quelle date.

Un refus total ou partiel est motivé et indique les recours. Un message automatique vaut accusé de réception, jamais réponse. La lettre envoyée est conservée telle quelle au dossier.`,

  recourse: ({
    mediator,
  }) => `Une personne qui n'est pas satisfaite de la réponse peut demander un nouvel examen : il est confié à une autre personne que la première fois, ou à la direction.
${
  mediator
    ? `
Sans réponse satisfaisante deux mois après sa réclamation écrite, et dans l'année qui la suit, elle peut saisir gratuitement le médiateur dont nous relevons :
- ${[mediator.name, mediator.address?.replaceAll('\n', ', '), mediator.website].filter(Boolean).join(', ')}`
    : `
Le médiateur dont nous relevons n'est pas encore désigné dans le registre : son nom, son adresse et son site internet doivent y être inscrits avant tout refus opposé à un consommateur.`
}

Les recours devant les tribunaux restent ouverts dans tous les cas.`,

  followUp:
    () => `Après la réponse, le responsable du dossier s'assure que ce qui était promis est fait et demande à la personne si elle est satisfaite. Deux tentatives datées valent suivi lorsque la personne ne répond pas.

Un dossier n'est clos que lorsque la réclamation a reçu un accusé de réception et une réponse, qu'une décision est prise, que les solutions promises sont réalisées ou leur abandon justifié, que le suivi est fait et, en cas de refus, que les recours ont été indiqués. Un dossier clos peut être rouvert.`,

  remarks: ({
    recurrence,
  }) => `Les remarques et suggestions sont tenues dans un tableau à part, par thème, site et mois, sans nom ni coordonnées. Celles qui concernent un tiers lui sont transmises, et sa réponse est notée.

Un thème qui revient au moins ${recurrence.count} fois en ${recurrence.days} jours appelle une action. Les suites données sont affichées : « vous avez dit, nous avons fait ».`,

  record:
    () => `Le registre conserve pour chaque dossier la fiche, les échanges, les pièces, les lettres envoyées et la chronologie. Toute modification est inscrite dans un journal dont chaque ligne est scellée par la précédente : une altération se voit.

Un rapport émis est figé avec ses données et ses définitions ; il porte une empreinte qui permet de vérifier un exemplaire.`,

  indicators: ({
    profile,
    naturesNotCounted,
  }) => `Le suivi porte au moins sur : le nombre de réclamations reçues, en cours et clôturées ; le taux pour 1 000 ${profile === 'TRAINING_ORGANISATION' ? 'stagiaires' : customers[profile]} ; la part des accusés de réception et des réponses donnés à temps ; les délais de résolution (médiane et valeurs les plus hautes) ; la satisfaction ; les natures et les causes les plus fréquentes ; le coût des gestes commerciaux.

Le taux compte les réclamations écrites, dans le périmètre, d'une nature comptée${naturesNotCounted.length > 0 ? ` (ne sont pas comptées : ${listed(naturesNotCounted)})` : ''}. La définition est imprimée à côté de chaque chiffre.`,

  improvement:
    () => `Les causes communes à plusieurs réclamations sont réunies, et chacune appelle une action : immédiate, corrective, préventive ou d'amélioration. Une action a un responsable, une échéance, une preuve, et son effet est vérifié.

Les risques sont analysés (cause, gravité, probabilité, criticité, maîtrise, responsable, échéance) et revus au moins une fois par an. La direction examine chaque année, en revue, les chiffres de la période, les risques, l'état des actions et l'auto-évaluation du service ; ses décisions sont consignées avec un responsable et une date.`,

  privacy: ({
    dataContact,
  }) => `Les données recueillies sont celles qui sont nécessaires pour répondre : identité, coordonnées, faits et échanges. Les données de santé et les jugements sur les personnes n'y ont pas leur place. Elles ne sont accessibles qu'aux personnes chargées du traitement et ne sont transmises à un tiers que si la réponse l'exige.

Chacun peut demander l'accès à ses données, leur rectification ou leur effacement${dataContact ? `, en écrivant à ${dataContact}` : ''}, et saisir la Commission nationale de l'informatique et des libertés. Les documents remis hors de l'organisme sont anonymes par défaut.`,

  retention: ({ retention }) => `- Dossier actif : jusqu'à ${years(retention.archived)} après sa clôture.
- Dossier archivé : jusqu'à ${years(retention.anonymised)} après sa clôture.
- Ensuite, le dossier est rendu anonyme : le nom, les coordonnées, les propos, les lettres et les pièces disparaissent ; les numéros, dates, natures, délais et montants restent, de sorte que les chiffres passés ne changent pas.

Un litige en cours suspend l'anonymisation.`,

  standards: ({ standard }) =>
    standard
      ? `Cette procédure répond au référentiel ${standard.name} (${standard.version}).

${standard.text}

Elle s'inspire des lignes directrices de la norme ISO 10002 pour le traitement des réclamations.`
      : "Cette procédure s'inspire des lignes directrices de la norme ISO 10002 pour le traitement des réclamations.",

  revision:
    () => `La procédure est approuvée par la direction, datée et numérotée ; chaque version approuvée est conservée. Elle est remise à toute l'équipe, présentée à chaque nouvel arrivant et tenue à la disposition du public sur demande.

Elle est revue au moins une fois par an, et chaque fois que l'organisation, les délais ou le référentiel changent.`,
}

function person(label: string, people: readonly ProcedurePerson[]): string {
  if (people.length === 0) return ''
  const names = people.map(({ name, position }) => (position ? `${name} (${position})` : name))
  return ` ${label} : ${listed(names)}.`
}

function delay(label: string, words: { commitment: string | null; ceiling: string | null }): string {
  const { commitment, ceiling } = words
  if (!commitment && !ceiling) return `${label} : dans les meilleurs délais`
  if (!ceiling) return `${label} : engagement de ${commitment}`
  return commitment
    ? `${label} : engagement de ${commitment}, plafond de ${ceiling}`
    : `${label} : plafond de ${ceiling}`
}

function years(count: number): string {
  return count === 1 ? '1 an' : `${count} ans`
}

function listed(items: readonly string[]): string {
  const last = items.at(-1)
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} et ${last}` : (last ?? '')
}
