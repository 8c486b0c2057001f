import type { LetterTexts } from './letter-template'

const privacy = `The information you have given us is used only to handle your complaint and to improve our services. You may consult it, or have it corrected or erased, by writing to {{contact_donnees}}.`

const faithful = `This is how we have understood your request:

“{{resume}}”

If this summary is not faithful, please tell us and we will correct it.`

const mediator = `If our answer does not satisfy you, or if it has not reached you within two months of your complaint, you may turn, free of charge, to the mediator for our sector:

{{mediateur}}
{{mediateur_adresse}}
{{mediateur_site}}`

const contact = `{{if interlocuteur}}
{{interlocuteur}} is in charge of your case and can be reached{{if organisation_telephone}} on {{organisation_telephone}}{{else}} at the address above{{end}}{{if organisation_courriel}} or by e-mail at {{organisation_courriel}}{{end}}.

{{end}}`

const regards = `Yours faithfully,`

const received = `We received your complaint on {{date_reception}} ({{canal}}). It is registered under number {{numero}}; please quote this number when you write to us.`

const answerDate = `We will answer you by {{date_reponse}} at the latest.`

/** Our English letters, for persons who do not read French; French law and deadlines apply to them all the same. */
export const englishLetters: LetterTexts = {
  ACKNOWLEDGEMENT: {
    subject: 'We have received your complaint {{numero}}',
    body: `Dear Sir or Madam,

${received}

${faithful}

${answerDate}

${contact}{{if mediateur}}
${mediator}

{{end}}
${privacy}

${regards}`,
  },
  ACKNOWLEDGEMENT_DOCUMENTS: {
    subject: 'Your complaint {{numero}}: receipt, and documents we need',
    body: `Dear Sir or Madam,

${received}

${faithful}

To examine it, we need the following documents:

{{pieces}}

You may send them by post to the address above{{if organisation_courriel}} or by e-mail to {{organisation_courriel}}{{end}}, quoting number {{numero}}. Copies are enough: please keep the originals.

${answerDate} If the documents reach us late, we may have to complete that answer at a later date.

${contact}{{if mediateur}}
${mediator}

{{end}}
${privacy}

${regards}`,
  },
  PUBLIC_ACKNOWLEDGEMENT: {
    subject: 'We have received your complaint {{numero}}',
    body: `Dear Sir or Madam,

We acknowledge receipt of your complaint, in accordance with articles L. 112-3 and R. 112-5 of the French code of relations between the public and the administration.

Date of receipt: {{date_reception}} ({{canal}}).
Registration number: {{numero}}.

${faithful}

The service in charge of your case is:

{{service_charge}}
{{service_adresse}}
{{if service_courriel}}
E-mail: {{service_courriel}}
{{end}}
{{if service_telephone}}
Telephone: {{service_telephone}}
{{end}}

We undertake to answer you by {{date_reponse}}. If you have received no express decision by {{date_decision_implicite}}, your complaint will be deemed to have been rejected.

Time limits and remedies: within two months of being notified of an express decision, or of the date of implicit rejection given above, you may ask the service named above to review the decision, or bring an action before the following court: {{tribunal}}. A request for review made within that time interrupts the time limit for bringing an action.{{if mediateur}} You may also turn, free of charge, to {{mediateur}}{{if mediateur_site}} ({{mediateur_site}}){{end}}.{{end}}

${privacy}

${regards}`,
  },
  WRITTEN_FORM: {
    subject: 'Your spoken complaint {{numero}}: how to confirm it in writing',
    body: `Dear Sir or Madam,

You told us on {{date_reception}} ({{canal}}) that you were dissatisfied. We noted this under number {{numero}}.

${faithful}

For us to handle it as a complaint and to answer you, it must be confirmed in writing. You may choose to:

- date and sign this letter and return it to us;
- write us a few lines quoting number {{numero}}{{if organisation_courriel}}, by post or by e-mail to {{organisation_courriel}}{{end}};
- call at our reception desk, where we will fill in the form with you.

The time within which we answer runs from the day we receive your written confirmation. Without it, your words will be kept as an anonymous remark, which will help us to improve our services.

${contact}${privacy}

${regards}`,
  },
  REDIRECTION: {
    subject: 'Your complaint {{numero}} concerns another organisation',
    body: `Dear Sir or Madam,

We received your complaint on {{date_reception}} ({{canal}}) and registered it under number {{numero}}.

${faithful}

Having examined it, we find that the matter is not within our remit but within that of {{tiers}}, whom you may contact directly:

{{tiers_coordonnees}}

With your consent, we can pass on your complaint and your contact details: please let us know.

${contact}${privacy}

${regards}`,
  },
  HOLDING_NOTICE: {
    subject: 'Your complaint {{numero}}: where we stand',
    body: `Dear Sir or Madam,

Your complaint of {{date_reception}}, registered under number {{numero}}, is being examined.

We cannot yet give you a complete answer, for the following reason: {{motif_attente}}

We will answer you by {{nouvelle_date}} at the latest.

${contact}{{if mediateur}}
${mediator}

{{end}}
${regards}`,
  },
  FAVOURABLE_ANSWER: {
    subject: 'Our answer to your complaint {{numero}}',
    body: `Dear Sir or Madam,

On {{date_reception}} you sent us a complaint, registered under number {{numero}}.

“{{resume}}”

Having examined it, we acknowledge that your complaint is justified.{{if mesures}}

{{mesures}}{{end}}

{{if solutions}}
This is what we have done or undertake to do:

{{solutions}}

{{end}}
{{if gestes}}
In addition, we offer you:

{{gestes}}

{{end}}
Thank you for bringing this to our attention: it helps us to improve our service. We will contact you to make sure that this answer suits you.

${contact}${regards}`,
  },
  PARTIAL_ANSWER: {
    subject: 'Our answer to your complaint {{numero}}',
    body: `Dear Sir or Madam,

On {{date_reception}} you sent us a complaint, registered under number {{numero}}.

“{{resume}}”

Having examined it, we grant part of your request.{{if mesures}}

{{mesures}}{{end}}

{{if solutions}}
This is what we have done or undertake to do:

{{solutions}}

{{end}}
{{if gestes}}
In addition, we offer you:

{{gestes}}

{{end}}
We are unable to grant the rest of your request, for the following reasons:

{{motifs}}

${contact}{{if mediateur}}
If this answer does not satisfy you, you may ask us to review your case by writing to the address above. You may also turn, free of charge and until {{mediation_limite}}, to the mediator for our sector:

{{mediateur}}
{{mediateur_adresse}}
{{mediateur_site}}

{{end}}
${regards}`,
  },
  REFUSAL: {
    subject: 'Our answer to your complaint {{numero}}',
    body: `Dear Sir or Madam,

On {{date_reception}} you sent us a complaint, registered under number {{numero}}.

“{{resume}}”

We have examined it with care. We are unable to grant it, for the following reasons:

{{motifs}}

{{if mesures}}
Your complaint has nevertheless led to the following:

{{mesures}}

{{end}}
${contact}If this answer does not satisfy you, you may ask us to review your case by writing to the address above.{{if mediateur}} You may also turn, free of charge and until {{mediation_limite}}, to the mediator for our sector:

{{mediateur}}
{{mediateur_adresse}}
{{mediateur_site}}{{end}}

${regards}`,
  },
  CLOSING: {
    subject: 'Your complaint {{numero}} is closed: we would value your opinion',
    body: `Dear Sir or Madam,

We have answered your complaint {{numero}}, received on {{date_reception}}, and we consider that it has been dealt with.

{{if solutions}}
As a reminder, this is what was agreed:

{{solutions}}

{{end}}
Your opinion helps us to do better. You may answer these four questions on this letter or by return e-mail:

- Are you satisfied with the way your complaint was handled? (1, not at all, to 5, entirely)
- Did it take you much effort to obtain an answer? (1, very little, to 10, a great deal)
- Would you recommend us to someone you know? (0, certainly not, to 10, certainly)
- What could we do better?

If anything is still outstanding, please tell us: we will reopen your case.

${contact}${regards}`,
  },
  PROVIDER_TRANSMISSION: {
    subject: 'A complaint that concerns you ({{numero}})',
    body: `Dear Sir or Madam,

On {{date_reception}} we received a complaint that concerns your services. It is registered with us under number {{numero}}.

Person concerned: {{personne}}, who has been told that we are passing it on.
{{if date_faits}}
Date of the facts: {{date_faits}}.
{{end}}
{{if lieu}}
Place: {{lieu}}.
{{end}}

In this person's words:

“{{paroles}}”

{{if demande}}
The request: {{demande}}

{{end}}
We would be grateful if you would look into the matter and let us know, by {{date_reponse}}, what you have found and how you are answering. These personal details are passed on to you for this purpose alone.

${contact}${regards}`,
  },
  REMARK_TRANSMISSION: {
    subject: 'A visitor’s remark for your attention ({{numero}})',
    body: `Dear Sir or Madam,

On {{date_reception}}, a visitor to our office ({{site}}) made a remark that concerns your services. We noted it under number {{numero}}. This person chose to remain anonymous: we hold no contact details.

These were the words:

“{{paroles}}”

We pass them on to you without judging them, so that you may take them into account. If you wish to tell us what you make of them, we will add it to our records{{if organisation_courriel}}: you may write to us at {{organisation_courriel}}{{end}}.

Thank you for your attention.

${regards}`,
  },
}
