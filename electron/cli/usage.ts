/** A call that cannot be understood: exit status 2. */
export class UsageError extends Error {}

export const usage = `registre31 — registre des réclamations écrites, en ligne de commande

  init --register FICHIER --profile PROFIL --organisation NOM [--site NOM]… [--employee NOM]…
        crée un registre ; PROFIL : TOURIST_OFFICE, TRAINING_ORGANISATION, WATER_SERVICE, GENERIC
  demo --register FICHIER [--complaints N] [--seed N] [--until AAAA-MM-JJ]
        crée un registre de démonstration ; la même graine donne le même registre
  contract
        chaque canal avec les schémas JSON de son entrée et de sa sortie
  call CANAL [JSON | - | @FICHIER] --register FICHIER
        appelle un canal ; le résultat en JSON
  call CANAL --lines FICHIER|- --register FICHIER
        une entrée JSON par ligne, un résultat par ligne : {"value":…} ou {"error":…}
  rates --register FICHIER --from DATE --to DATE [--site SITE] [--per N] [--json]
        taux de réclamations pour mille clients
  indicators --register FICHIER --from DATE --to DATE [--site SITE]… [--json]
        indicateurs de la période, chacun avec son effectif n ; durées en minutes, parts en %, sommes en centimes
  report follow-up|remarks|case|nil|receipt|form|letter --register FICHIER --out FICHIER.pdf
        [--from DATE --to DATE] [--site SITE] [--number R-…]
        [--identity nominative|initials|anonymous] [--language fr|en]
        form : vierge, ou rempli avec --number ; --language fr|en|de|es|it|nl
        letter : --template ACKNOWLEDGEMENT, HOLDING_NOTICE, FAVOURABLE_ANSWER, PARTIAL_ANSWER, REFUSAL, CLOSING…
  verify --register FICHIER [--json]
        numérotation, historique, contraintes ; statut 1 et la liste si quelque chose ne va pas

Statuts : 0 fait, 1 refusé (JSON sur la sortie d'erreur), 2 mauvais usage, 70 erreur interne.
`
