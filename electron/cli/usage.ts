import { reportSections } from '#shared/reports/report-sections'

/** A call that cannot be understood: exit status 2. */
export class UsageError extends Error {}

const perLine = 7

/** The keys of the sections, some to a line. */
function listSections(): string {
  const keys = reportSections.map(({ key }) => key)
  const lines = Array.from({ length: Math.ceil(keys.length / perLine) }, (_, index) =>
    keys.slice(index * perLine, (index + 1) * perLine).join(', '),
  )
  return lines.join(',\n                      ')
}

export const usage = `registre31 — registre des réclamations écrites, en ligne de commande

  init --register FICHIER --profile PROFIL --organisation NOM [--site NOM]… [--employee NOM]…
        crée un registre ; PROFIL : TOURIST_OFFICE, TRAINING_ORGANISATION, WATER_SERVICE, GENERIC
  demo --register FICHIER [--complaints N] [--seed N] [--until AAAA-MM-JJ]
        crée un registre de démonstration ; la même graine donne le même registre
  contract
        chaque canal avec les schémas JSON de son entrée et de sa sortie
  roles
        le script SQL par lequel l'administrateur d'un serveur PostgreSQL crée la base et les rôles d'un registre
  call CANAL [JSON | - | @FICHIER] --register FICHIER
        appelle un canal ; le résultat en JSON
  call CANAL --lines FICHIER|- --register FICHIER
        une entrée JSON par ligne, un résultat par ligne : {"value":…} ou {"error":…}
  rates --register FICHIER --from DATE --to DATE [--site SITE] [--per N] [--json]
        taux de réclamations pour mille clients
  indicators --register FICHIER --from DATE --to DATE [--site SITE]… [--json]
        indicateurs de la période, chacun avec son effectif n ; durées en minutes, parts en %, sommes en centimes
  report DOCUMENT --register FICHIER --out FICHIER.pdf [--language fr|en]
        d'une période, --from DATE --to DATE [--site SITE]… :
          follow-up [--sections A,B…] [--identity nominative|initials|anonymous]
                    [--sample N --seed N | --numbers R-…,R-…] : le rapport de suivi, provisoire ;
                    --at DATE : date de l'audit, dont le référentiel est cité ;
                    --sample tire au sort les fiches de l'annexe C avec la graine --seed ; sans --sections, tout ;
                    sections :
                      ${listSections()}
          register [--identity …] (--site : identifiant), remarks-table, nil-return, quality-review, wall-sheet, poster
        d'un dossier, --number R-… :
          case-sheet [--identity …], receipt, questionnaire, written-form (vierge sans --number ; --language fr|en|de|es|it|nl),
          letter --template ACKNOWLEDGEMENT, HOLDING_NOTICE, FAVOURABLE_ANSWER, PARTIAL_ANSWER, REFUSAL, CLOSING…
        du registre : day-sheet, management-review, risk-analysis, self-assessment,
          procedure [--number N] (une version approuvée ; le brouillon sans --number)
        issued --number RS-… : un rapport émis, octet pour octet
  import FICHIER --register FICHIER [--mapping FICHIER.json] [--dry-run] [--json]
        reprend un CSV, un XLSX ou un export JSON de Registre 31 ; --dry-run : chaque ligne essayée, rien d'écrit
  export --register FICHIER --format xlsx|csv|json --what complaints|remarks|all --out CHEMIN
        [--identity nominative|anonymous] [--schema FICHIER.json]
        json avec --what all : tout le registre sauf les comptes ; un registre neuf le reprend à l'identique (import)
        csv avec --what all : un fichier par table dans le dossier CHEMIN, ou un ZIP si CHEMIN finit par .zip
        --identity anonymous : données ouvertes, sans nom, coordonnée ni texte libre ; --schema : le schéma de l'export JSON
  dossier --register FICHIER --from DATE --to DATE --out FICHIER.zip [--site SITE]…
        [--identity nominative|initials|anonymous] [--sample N --seed N | --numbers R-…,R-…] [--language fr|en]
        dossier d'audit : rapport, registre, remarques, fiches tirées au sort avec la graine, actions, définitions, sceaux
  move --register DE --to VERS [--json]
        copie le registre dans un nouveau fichier ou dans une base PostgreSQL vide, et compare : lignes, historique,
        vérification et chiffres de chaque année ; le premier reste tel quel, rien ne reste du second en cas d'échec
  backup --register FICHIER [--out FICHIER.r31|FICHIER.r31-chiffre | --folder DOSSIER]
        [--passphrase-env VARIABLE | --passphrase-stdin] [--json]
        copie vérifiée du registre, chiffrée si une phrase secrète est donnée ; sans --out ni --folder, dans le dossier
        « Sauvegardes » à côté du registre
  backups --folder DOSSIER | --register FICHIER [--json]
        les sauvegardes du dossier, la plus récente d'abord
  restore SAUVEGARDE --register FICHIER [--force] [--passphrase-env VARIABLE | --passphrase-stdin] [--json]
        reprend une sauvegarde ; --force : à la place d'un registre qui s'ouvre, après une copie de sécurité
  privacy --register FICHIER [--at DATE] [--json]
        ce qui serait anonymisé à cette date, aujourd'hui sans --at
  anonymise --register FICHIER --at DATE --confirm N [--json]
        anonymise pour toujours les N entrées échues à cette date ; refusé si ce n'est pas leur nombre
  person --register FICHIER [--email X] [--phone X] [--name NOM] --out FICHIER.pdf|FICHIER.json [--language fr|en]
        tout ce que le registre contient sur une personne, à lui remettre
  verify --register FICHIER [--json]
        numérotation, historique, contraintes, rapports émis ; statut 1 et la liste si quelque chose ne va pas
  verify --seal RAPPORT.pdf|DONNEES.json --register FICHIER [--json]
        dit si le fichier est un rapport émis par ce registre, octet pour octet ; sinon ce qui diffère et statut 1

Registre protégé : --as IDENTIFIANT sur toute commande, avec le mot de passe sur l'entrée standard (--password-stdin)
  ou dans la variable REGISTRE31_PASSWORD ; verify et contract n'en demandent pas.

Registre partagé : --register postgres://UTILISATEUR@SERVEUR[:PORT][,SERVEUR2]/BASE[?sslmode=verify-full|require|disable]
  à la place du fichier, pour toute commande sauf backup et restore (pg_dump sauvegarde le serveur). Mot de passe : variable
  PGPASSWORD, fichier .pgpass ou --server-password-stdin ; --authority FICHIER.pem : certificat de l'autorité.

Statuts : 0 fait, 1 refusé (JSON sur la sortie d'erreur), 2 mauvais usage, 70 erreur interne.
`
