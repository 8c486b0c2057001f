import type { ProcedureFacts, ProcedurePerson } from './procedure-facts'
import type { ProcedureSection } from './procedure-section'

const customers = {
  TOURIST_OFFICE: 'visitors',
  TRAINING_ORGANISATION: 'trainees, companies and funders',
  WATER_SERVICE: 'subscribers',
  GENERIC: 'customers',
} as const

/** The English procedure as the settings have it. */
export const englishProcedure: Readonly<Record<ProcedureSection, (facts: ProcedureFacts) => string>> = {
  policy: ({
    organisation,
    profile,
  }) => `Our organisation, ${organisation}, takes a complaint as a service: it tells what did not meet the expectation of its ${customers[profile]} and gives the chance to put it right.

Management commits itself to the following:
- complaining is simple, free of charge and possible in writing at any time;
- every complaint is recorded, acknowledged and answered with reasons;
- it is examined fairly, by somebody who is not concerned by it;
- the person's data serve to handle the request and nothing else;
- causes are looked for, and the actions decided are followed until they take effect.`,

  scope: ({
    organisation,
    sites,
  }) => `This procedure applies to all complaints, remarks and suggestions received by our organisation, ${organisation}${sites.length > 1 ? `, on all its sites: ${sites.join(', ')}` : ''}.

It holds for everybody who receives, handles or closes a complaint. A complaint that is not ours to handle is passed on to the body in charge, and the person is told.`,

  definitions: ({
    profile,
  }) => `- Complaint: a written request by which somebody who leaves contact details expresses dissatisfaction and expects a right to be respected or something due to be granted. A mere request for information, service or opinion is not a complaint.
- Remark: dissatisfaction expressed without leaving contact details. It is entered in the table of remarks and suggestions, without any name.
- Suggestion: a proposal made without dissatisfaction.${
    profile === 'TRAINING_ORGANISATION'
      ? `
- Difficulty: what hampers a service and is noticed by or told to the team, without a complaint being made.
- Hazard: an unforeseen event that disturbs a service.`
      : ''
  }
- Reclassification: a complaint is moved to the table of remarks, with its reason and date; the number of the complaint stays in the register.`,

  people: ({
    frontDesk,
    handlers,
    managers,
  }) => `- Anybody in the team may receive a complaint: they record it the same day, or help to put it in writing.${person('Reception', frontDesk)}
- The person in charge of a case acknowledges, investigates, answers and makes sure that the person is satisfied. They are never the one complained of.${person('Handling', handlers)}
- The quality manager keeps the register, watches the delays, analyses the causes and prepares the management review.${person('Steering', managers)}
- Management sets the policy, decides appeals and reviews the arrangements at least once a year.`,

  channels: ({
    channels,
    reach,
    formalisationDays,
  }) => `A complaint can reach us by the following ways: ${listed(channels)}.
${
  reach.length > 0
    ? `
How to reach us:
${reach.map((line) => `- ${line}`).join('\n')}
`
    : ''
}
An oral complaint is put in writing: the person signs the prefilled form at the counter, or receives an invitation to write. Without anything in writing after ${formalisationDays} days, it may be reclassified as a remark.

A blank form, available in several languages, is given to whoever asks for it.`,

  recording: ({
    exampleNumber,
  }) => `Every complaint is entered in the register on reception, with: the date and time of reception, the channel, who received it and at which site; the person's identity and contact details; the facts in their own words, which are never edited afterwards; what they ask for; what was done at once.

It gets a number without a gap, by year (for example ${exampleNumber}). The person leaves with a receipt, or gets it in writing. Nothing is ever deleted: an entry made by mistake is cancelled with a reason and keeps its number.`,

  delays: ({
    acknowledgement,
    answer,
    priorities,
    warningShare,
  }) => `Every delay has a commitment, which we set ourselves, and where there is one a ceiling, which we never exceed. The day of reception does not count.

- ${delay('Acknowledgement', acknowledgement)}
- ${delay('Answer', answer)}

The priority of a case, which follows from its reach and its urgency, may shorten the commitment: ${listed(priorities.map(({ name, days }) => `${name} within ${days}`))}. A question of safety goes before any other.

The register announces a deadline at ${warningShare}% of the delay. When an answer cannot be given in time, the person gets a holding notice before the deadline, which says why and gives a new date. Waiting for a document asked of the person suspends the commitment, never the ceiling.`,

  handling: () => `The person in charge of the case:
- assesses severity (from minor to critical), safety, reach and urgency;
- checks that the request is ours to handle and within scope;
- establishes the facts with the people and services concerned, without judgement, and notes the measures taken;
- looks for the cause, and for the reason why the gap was not seen earlier;
- decides: upheld, partly upheld, not upheld, withdrawn or moot.

Every exchange, chaser, reassignment or change of deadline is noted on the case with its date and author.`,

  compensation: ({
    ceilings,
  }) => `The solution sought is the one that meets the request: explanation, apology, correction, replacement, the service done again, refund or goodwill gesture. What is promised is noted with a date and followed until it is done.

What each may grant depends on the role:
${ceilings.map(({ role, amount }) => `- ${role}: ${amount ? `up to ${amount}` : 'without a ceiling'}`).join('\n')}${
  ceilings.some(({ amount }) => amount)
    ? '\n\nBeyond that, somebody entitled to it agrees before anything is promised.'
    : ''
}`,

  answer:
    () => `The answer is written, personal and signed. It restates the request, says what was found, what is decided and why, what will be done and by when.

A refusal, whole or in part, gives its grounds and names the remedies. An automatic message is an acknowledgement, never an answer. The letter that was sent is kept with the case as it is.`,

  recourse: ({
    mediator,
  }) => `Whoever is not satisfied with the answer may ask for another examination: it is given to somebody else than the first time, or to management.
${
  mediator
    ? `
Without a satisfactory answer two months after the written complaint, and within the year that follows it, the person may turn free of charge to our mediator:
- ${[mediator.name, mediator.address?.replaceAll('\n', ', '), mediator.website].filter(Boolean).join(', ')}`
    : `
Our mediator is not named in the register yet: name, address and website must be entered before any refusal to a consumer.`
}

The courts remain open in every case.`,

  followUp:
    () => `After the answer, the person in charge of the case makes sure that what was promised is done and asks whether the person is satisfied. Two dated attempts count as follow-up when nobody answers.

A case is closed only when the complaint was acknowledged and answered, a decision was taken, the promised solutions are done or their abandonment is justified, the follow-up is done and, after a refusal, the remedies were named. A closed case can be reopened.`,

  remarks: ({
    recurrence,
  }) => `Remarks and suggestions are kept in a table of their own, by topic, site and month, without names or contact details. Those about a third party are passed on to it, and its answer is noted.

A topic that comes back at least ${recurrence.count} times in ${recurrence.days} days calls for an action. What was done is displayed: "you said, we did".`,

  record:
    () => `For each case the register keeps the sheet, the exchanges, the attachments, the letters sent and the chronology. Every change is entered in a log in which each line is sealed by the one before: an alteration shows.

An issued report is frozen with its data and its definitions; it bears a fingerprint by which a copy can be checked.`,

  indicators: ({
    profile,
    naturesNotCounted,
  }) => `At least the following are measured: complaints received, open and closed; the rate per 1,000 ${profile === 'TRAINING_ORGANISATION' ? 'trainees' : customers[profile]}; the share of acknowledgements and answers given in time; resolution delays (median and highest values); satisfaction; the most frequent natures and causes; the cost of compensation.

The rate counts written complaints, within scope, of a nature that counts${naturesNotCounted.length > 0 ? ` (not counted: ${listed(naturesNotCounted)})` : ''}. The definition is printed beside each figure.`,

  improvement:
    () => `Causes shared by several complaints are brought together, and each calls for an action: immediate, corrective, preventive or of improvement. An action has an owner, a due date and evidence, and its effect is checked.

Risks are analysed (cause, severity, probability, criticality, control, owner, due date) and seen again at least once a year. Each year, in review, management looks at the figures of the period, the risks, the state of the actions and the self-assessment of the service; its decisions are recorded with an owner and a date.`,

  privacy: ({
    dataContact,
  }) => `The data collected are those needed to answer: identity, contact details, facts and exchanges. Health data and judgements about people have no place there. Only those who handle the case have access, and data are passed on to a third party only where the answer requires it.

Anybody may ask for access to their data, their correction or erasure${dataContact ? `, by writing to ${dataContact}` : ''}, and turn to the French data protection authority (CNIL). Documents that leave the organisation are anonymous by default.`,

  retention: ({ retention }) => `- Active case: until ${years(retention.archived)} after its closing.
- Archived case: until ${years(retention.anonymised)} after its closing.
- After that the case is made anonymous: name, contact details, words, letters and attachments go; numbers, dates, natures, delays and amounts stay, so that past figures do not change.

A pending dispute puts the anonymisation off.`,

  standards: ({ standard }) =>
    standard
      ? `This procedure meets the standard ${standard.name} (${standard.version}).

${standard.text}

It follows the guidelines of ISO 10002 for complaints handling.`
      : 'This procedure follows the guidelines of ISO 10002 for complaints handling.',

  revision:
    () => `The procedure is approved by management, dated and numbered; every approved version is kept. It is handed to the whole team, presented to every newcomer and available to the public on request.

It is reviewed at least once a year, and whenever the organisation, the delays or the standard change.`,
}

function person(label: string, people: readonly ProcedurePerson[]): string {
  if (people.length === 0) return ''
  const names = people.map(({ name, position }) => (position ? `${name} (${position})` : name))
  return ` ${label}: ${listed(names)}.`
}

function delay(label: string, words: { commitment: string | null; ceiling: string | null }): string {
  const { commitment, ceiling } = words
  if (!commitment && !ceiling) return `${label}: as soon as possible`
  if (!ceiling) return `${label}: commitment of ${commitment}`
  return commitment
    ? `${label}: commitment of ${commitment}, ceiling of ${ceiling}`
    : `${label}: ceiling of ${ceiling}`
}

function years(count: number): string {
  return count === 1 ? '1 year' : `${count} years`
}

function listed(items: readonly string[]): string {
  const last = items.at(-1)
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : (last ?? '')
}
