import type { LetterTexts } from './letter-template'

const privacy = `Les informations que vous nous avez confiées servent uniquement à traiter votre réclamation et à améliorer nos services. Vous pouvez les consulter, les faire rectifier ou effacer en écrivant à {{contact_donnees}}.`

const faithful = `Nous avons compris votre demande ainsi :

« {{resume}} »

Si ce résumé n'est pas fidèle, dites-le-nous : nous le corrigerons.`

const mediator = `Si notre réponse ne vous satisfait pas, ou si elle ne vous est pas parvenue dans les deux mois qui suivent votre réclamation, vous pouvez saisir gratuitement le médiateur dont nous relevons :

{{mediateur}}
{{mediateur_adresse}}
{{mediateur_site}}`

const contact = `{{si interlocuteur}}
{{interlocuteur}} suit votre dossier et reste à votre disposition{{si organisation_telephone}} au {{organisation_telephone}}{{fin}}{{si organisation_courriel}}, par courriel à {{organisation_courriel}}{{fin}}.

{{fin}}`

const regards = `Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos salutations distinguées.`

const received = `Nous avons bien reçu votre réclamation le {{date_reception}} ({{canal}}). Elle est enregistrée sous le numéro {{numero}}, que nous vous remercions de rappeler dans nos échanges.`

const answerDate = `Nous vous répondrons au plus tard le {{date_reponse}}.`

/** Our French letters. Their writing is that of an administration that respects its reader: plain, exact, courteous. */
export const frenchLetters: LetterTexts = {
  ACKNOWLEDGEMENT: {
    subject: 'Accusé de réception de votre réclamation {{numero}}',
    body: `Madame, Monsieur,

${received}

${faithful}

${answerDate}

${contact}{{si mediateur}}
${mediator}

{{fin}}
${privacy}

${regards}`,
  },
  ACKNOWLEDGEMENT_DOCUMENTS: {
    subject: 'Votre réclamation {{numero}} : accusé de réception et pièces à nous transmettre',
    body: `Madame, Monsieur,

${received}

${faithful}

Pour l'examiner, nous avons besoin des pièces suivantes :

{{pieces}}

Vous pouvez nous les faire parvenir par courrier à l'adresse ci-dessus{{si organisation_courriel}} ou par courriel à {{organisation_courriel}}{{fin}}, en rappelant le numéro {{numero}}. Une copie suffit : conservez les originaux.

${answerDate} Des pièces reçues tardivement peuvent nous conduire à compléter cette réponse plus tard.

${contact}{{si mediateur}}
${mediator}

{{fin}}
${privacy}

${regards}`,
  },
  PUBLIC_ACKNOWLEDGEMENT: {
    subject: 'Accusé de réception de votre réclamation {{numero}}',
    body: `Madame, Monsieur,

Nous accusons réception de votre réclamation, conformément aux articles L. 112-3 et R. 112-5 du code des relations entre le public et l'administration.

Date de réception : {{date_reception}} ({{canal}}).
Numéro d'enregistrement : {{numero}}.

${faithful}

Le service chargé de votre dossier est le suivant :

{{service_charge}}
{{service_adresse}}
{{si service_courriel}}
Courriel : {{service_courriel}}
{{fin}}
{{si service_telephone}}
Téléphone : {{service_telephone}}
{{fin}}

Nous nous engageons à vous répondre au plus tard le {{date_reponse}}. À défaut de réponse expresse le {{date_decision_implicite}}, votre réclamation sera réputée rejetée.

Délais et voies de recours : dans les deux mois qui suivent la notification d'une décision expresse, ou la date de rejet implicite indiquée ci-dessus, vous pouvez présenter un recours gracieux auprès du service mentionné ou former un recours contentieux devant la juridiction suivante : {{tribunal}}. Un recours gracieux présenté dans ce délai interrompt le délai du recours contentieux.{{si mediateur}} Vous pouvez aussi saisir gratuitement {{mediateur}}{{si mediateur_site}} ({{mediateur_site}}){{fin}}.{{fin}}

${privacy}

${regards}`,
  },
  WRITTEN_FORM: {
    subject: 'Votre réclamation orale {{numero}} : comment la confirmer par écrit',
    body: `Madame, Monsieur,

Vous nous avez fait part d'une insatisfaction le {{date_reception}} ({{canal}}). Nous l'avons notée sous le numéro {{numero}}.

${faithful}

Pour que nous puissions la traiter comme une réclamation et vous apporter une réponse, elle doit être confirmée par écrit. Il vous suffit, au choix :

- de dater, signer et nous renvoyer cette lettre ;
- de nous écrire quelques lignes en rappelant le numéro {{numero}}{{si organisation_courriel}}, par courrier ou par courriel à {{organisation_courriel}}{{fin}} ;
- de passer à notre accueil, où nous remplirons la fiche avec vous.

Le délai de réponse court à compter de la réception de votre écrit. Sans confirmation de votre part, vos propos seront conservés sous la forme d'une remarque anonyme, qui nous aidera à améliorer nos services.

${contact}${privacy}

${regards}`,
  },
  REDIRECTION: {
    subject: "Votre réclamation {{numero}} relève d'un autre organisme",
    body: `Madame, Monsieur,

Nous avons bien reçu votre réclamation le {{date_reception}} ({{canal}}), enregistrée sous le numéro {{numero}}.

${faithful}

Après examen, cette question ne relève pas de notre compétence mais de celle de {{tiers}}, que vous pouvez saisir directement :

{{tiers_coordonnees}}

Avec votre accord, nous pouvons lui transmettre votre réclamation et vos coordonnées : il vous suffit de nous le confirmer.

${contact}${privacy}

${regards}`,
  },
  HOLDING_NOTICE: {
    subject: "Votre réclamation {{numero}} : point d'étape",
    body: `Madame, Monsieur,

Votre réclamation du {{date_reception}}, enregistrée sous le numéro {{numero}}, est en cours d'examen.

Nous ne sommes pas encore en mesure de vous apporter une réponse complète, pour la raison suivante : {{motif_attente}}

Nous vous répondrons au plus tard le {{nouvelle_date}}.

${contact}{{si mediateur}}
${mediator}

{{fin}}
${regards}`,
  },
  FAVOURABLE_ANSWER: {
    subject: 'Réponse à votre réclamation {{numero}}',
    body: `Madame, Monsieur,

Vous nous avez adressé le {{date_reception}} une réclamation, enregistrée sous le numéro {{numero}}.

« {{resume}} »

Après examen, nous reconnaissons que votre réclamation est fondée.{{si mesures}}

{{mesures}}{{fin}}

{{si solutions}}
Voici ce que nous avons fait ou ce que nous nous engageons à faire :

{{solutions}}

{{fin}}
{{si gestes}}
Nous vous accordons par ailleurs :

{{gestes}}

{{fin}}
Nous vous remercions de nous avoir signalé cette situation : elle nous permet d'améliorer notre service. Nous prendrons contact avec vous afin de nous assurer que cette réponse vous convient.

${contact}${regards}`,
  },
  PARTIAL_ANSWER: {
    subject: 'Réponse à votre réclamation {{numero}}',
    body: `Madame, Monsieur,

Vous nous avez adressé le {{date_reception}} une réclamation, enregistrée sous le numéro {{numero}}.

« {{resume}} »

Après examen, nous donnons une suite favorable à une partie de votre demande.{{si mesures}}

{{mesures}}{{fin}}

{{si solutions}}
Voici ce que nous avons fait ou ce que nous nous engageons à faire :

{{solutions}}

{{fin}}
{{si gestes}}
Nous vous accordons par ailleurs :

{{gestes}}

{{fin}}
Nous ne pouvons pas répondre favorablement au reste de votre demande, pour les raisons suivantes :

{{motifs}}

${contact}{{si mediateur}}
Si cette réponse ne vous satisfait pas, vous pouvez nous demander de réexaminer votre dossier en écrivant à l'adresse ci-dessus. Vous pouvez également saisir gratuitement, jusqu'au {{mediation_limite}}, le médiateur dont nous relevons :

{{mediateur}}
{{mediateur_adresse}}
{{mediateur_site}}

{{fin}}
${regards}`,
  },
  REFUSAL: {
    subject: 'Réponse à votre réclamation {{numero}}',
    body: `Madame, Monsieur,

Vous nous avez adressé le {{date_reception}} une réclamation, enregistrée sous le numéro {{numero}}.

« {{resume}} »

Nous l'avons examinée avec attention. Nous ne pouvons pas y répondre favorablement, pour les raisons suivantes :

{{motifs}}

{{si mesures}}
Votre signalement n'est pas resté sans effet :

{{mesures}}

{{fin}}
${contact}Si cette réponse ne vous satisfait pas, vous pouvez nous demander de réexaminer votre dossier en écrivant à l'adresse ci-dessus.{{si mediateur}} Vous pouvez également saisir gratuitement, jusqu'au {{mediation_limite}}, le médiateur dont nous relevons :

{{mediateur}}
{{mediateur_adresse}}
{{mediateur_site}}{{fin}}

${regards}`,
  },
  CLOSING: {
    subject: 'Clôture de votre réclamation {{numero}} : votre avis nous intéresse',
    body: `Madame, Monsieur,

Nous avons répondu à votre réclamation {{numero}}, reçue le {{date_reception}}, et nous considérons que son traitement est terminé.

{{si solutions}}
Pour mémoire, voici ce qui a été convenu :

{{solutions}}

{{fin}}
Votre avis nous aide à progresser. Vous pouvez répondre à ces quatre questions sur cette lettre ou par retour de courriel :

- Êtes-vous satisfait de la façon dont votre réclamation a été traitée ? (1, pas du tout, à 5, tout à fait)
- Obtenir une réponse vous a-t-il demandé un effort ? (1, très peu, à 10, beaucoup)
- Nous recommanderiez-vous à un proche ? (0, certainement pas, à 10, certainement)
- Que pourrions-nous faire mieux ?

Si un point reste en suspens, dites-le-nous : nous rouvrirons votre dossier.

${contact}${regards}`,
  },
  PROVIDER_TRANSMISSION: {
    subject: "Transmission d'une réclamation qui vous concerne ({{numero}})",
    body: `Madame, Monsieur,

Nous avons reçu le {{date_reception}} une réclamation qui concerne vos services. Elle est enregistrée chez nous sous le numéro {{numero}}.

Personne concernée : {{personne}}, qui a été informée de cette transmission.
{{si date_faits}}
Date des faits : {{date_faits}}.
{{fin}}
{{si lieu}}
Lieu : {{lieu}}.
{{fin}}

Elle nous a écrit ou dit :

« {{paroles}} »

{{si demande}}
Sa demande : {{demande}}

{{fin}}
Nous vous remercions d'examiner cette situation et de nous faire connaître, avant le {{date_reponse}}, votre analyse ainsi que la réponse que vous apportez. Ces informations personnelles vous sont transmises pour ce seul traitement.

${contact}${regards}`,
  },
  REMARK_TRANSMISSION: {
    subject: "Remarque d'un visiteur à votre attention ({{numero}})",
    body: `Madame, Monsieur,

Une personne de passage à notre accueil ({{site}}) nous a fait part, le {{date_reception}}, d'une remarque qui concerne vos services. Nous l'avons notée sous le numéro {{numero}}. Elle a choisi de rester anonyme : nous ne disposons d'aucune coordonnée.

Voici ses mots :

« {{paroles}} »

Nous vous transmettons ces propos sans les apprécier, afin que vous puissiez en tenir compte. Si vous souhaitez nous faire part de la suite que vous leur donnez, nous la joindrons à notre suivi{{si organisation_courriel}} : vous pouvez nous écrire à {{organisation_courriel}}{{fin}}.

Nous vous remercions de votre attention et vous prions d'agréer, Madame, Monsieur, l'expression de nos salutations distinguées.`,
  },
}
