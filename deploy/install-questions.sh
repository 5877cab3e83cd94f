# shellcheck shell=bash
# Sourced by deploy/install: the questions that lead to a settings file, in English or in French, and the writing of it.
# What was typed is only ever data: it is checked here, quoted for YAML, and read again by Bravo's own reader.

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in fr*) tongue=fr ;; *) tongue=en ;; esac

# tell ENGLISH FRENCH
tell() { if [ "$tongue" = fr ]; then echo "$2"; else echo "$1"; fi; }

# Line ends that YAML knows besides the usual ones, and the byte order mark. As bytes: this file is read before its locale is set.
invisible=$'\xc2\x85\xe2\x80\xa8\xe2\x80\xa9\xef\xbb\xbf'

# What was typed, so that going through the questions again starts from it.
declare -A typed=()

ask_everything() {
    local name
    terminal=$(stty -g)
    tell "Enter takes what stands in brackets. Ctrl-C stops, and nothing has changed." \
        "Entrée prend ce qui est entre crochets. Ctrl-C arrête, et rien n’a changé."
    while true; do
        ask workspace "$(present workspace)" \
            "The name of the company or the team, as it stands in the posts." \
            "Le nom de l’entreprise ou de l’équipe, tel qu’il figure dans les messages."
        ask timezone "$(first "$(present timezone)" "$(guessed_zone)")" \
            "Where the week begins and ends at midnight: an IANA time zone, such as Europe/Paris." \
            "Où la semaine commence et finit à minuit : un fuseau IANA, comme Europe/Paris."
        ask language "$(first "$(present language)" "$tongue")" \
            "What Bravo speaks in the rooms: fr or en." \
            "La langue de Bravo dans les salons : fr ou en."
        ask_account
        ask_rooms
        ask operators "$(first "$(ids "$(present operators)")" -)" \
            "Who is told in chat what only an operator can mend: account ids such as @ana:example.org, or - for nobody." \
            "Qui apprend dans le chat ce que seul un exploitant peut réparer : des comptes comme @ana:example.org, ou - pour personne."
        ask post "$(first "$(present week.post)" "monday 14:00")" \
            "When the week that ended on Sunday is told: a weekday and a time." \
            "Quand la semaine finie dimanche est racontée : un jour et une heure."
        is_yes "Is all of that right? n asks again." "Tout cela est-il juste ? n redemande." && return
        for name in "${!answer[@]}"; do typed[$name]=${answer[$name]}; done
        answer=() rooms=()
    done
}

# ask NAME DEFAULT ENGLISH FRENCH: until the answer will do. Nothing is asked that an option has answered.
ask() {
    local name=$1 proposal=${typed[$1]:-$2} value complaint
    if [ -n "${answer[$name]:-}" ]; then return; fi
    echo
    tell "$3" "$4"
    while true; do
        read_line "  $name${proposal:+ [$proposal]}: "
        value=${line:-$proposal}
        complaint=$(objection "$name" "$value")
        [ -n "$complaint" ] || break
        echo "  $complaint"
    done
    typed[$name]=$value
    answer[$name]=$value
}

# The server and the token belong together: who the token is for, only the server can say.
ask_account() {
    local status needs_token=true
    [ ! -s "$stage/matrix.token" ] || needs_token=false
    while true; do
        ask url "$(present chats.matrix.url)" \
            "The address of the Matrix server." "L’adresse du serveur Matrix."
        ! $needs_token || ask_token
        status=0
        list_rooms || status=$?
        case $status in
        0)
            echo
            tell "  The token belongs to $account." "  Le jeton est celui de $account."
            is_yes "  Is that the bot's own account?" "  Est-ce bien le compte du bot ?" && return
            needs_token=true
            ;;
        "$unavailable" | "$misused")
            unset 'answer[url]'
            needs_token=false
            ;;
        *) needs_token=true ;;
        esac
    done
}

# Typed without echo, or the path of a file. It goes to a file of mode 0600 and nowhere else.
ask_token() {
    local line=''
    echo
    tell "The bot's access token. In Element, logged in as the bot: Settings, Help & About, Advanced." \
        "Le jeton d’accès du bot. Dans Element, connecté en tant que bot : Paramètres, Aide et À propos, Avancé."
    tell "Paste it: nothing is shown. Or write the path of a file that holds it." \
        "Collez-le : rien ne s’affiche. Ou écrivez le chemin d’un fichier qui le contient."
    while true; do
        read -rs -p "  token$([ ! -s "$token" ] || tell " [the present one]" " [l’actuel]"): " line || give_up
        echo
        case $line in
        '') if [ -s "$token" ]; then install -m 600 "$token" "$stage/matrix.token" && return; fi ;;
        /* | ./* | ../*) if install -m 600 "$line" "$stage/matrix.token"; then return; fi ;;
        *)
            (umask 077 && printf '%s\n' "$line" >"$stage/matrix.token")
            return
            ;;
        esac
    done
}

# Asks the chat who we are and where; what it says of a wrong address or token is shown as it is.
list_rooms() {
    local status=0
    tell "  Asking ${answer[url]} …" "  Je demande à ${answer[url]} …"
    "$binary" rooms --platform matrix --url "${answer[url]}" --token-file "$stage/matrix.token" >"$stage/rooms" ||
        status=$?
    account=$(sed -n 's/^# //p' "$stage/rooms" | head -n 1 | tr -d '[:cntrl:]')
    return $status
}

ask_rooms() {
    [ ${#rooms[@]} -eq 0 ] || { [ -n "${answer[announce]:-}" ] || answer[announce]=${rooms[0]}; return; }
    local numbers chosen number
    while true; do
        show_rooms
        if [ ${#listed[@]} -eq 0 ]; then
            tell "The bot is in no room that it can read. Invite ${account%% *} to one, then press Enter." \
                "Le bot n’est dans aucun salon lisible. Invitez ${account%% *} dans un salon, puis appuyez sur Entrée."
            read_line ""
            list_rooms || true
            continue
        fi
        read_line "  rooms [$(seq -s ' ' ${#listed[@]})]: "
        numbers=${line:-$(seq -s ' ' ${#listed[@]})}
        mapfile -t chosen < <(tr -s ', ' '\n' <<<"$numbers" | awk 'NF && !seen[$0]++')
        rooms=()
        for number in "${chosen[@]}"; do
            if [[ ! $number =~ ^[0-9]{1,4}$ ]] || [ -z "${listed[number - 1]:-}" ] || [ "$number" -eq 0 ]; then
                tell "  “$number” is not a number of the list." "  « $number » n’est pas un numéro de la liste."
                continue 2
            fi
            rooms+=("${listed[number - 1]}")
        done
        break
    done
    ask_announce "${chosen[@]}"
}

# Only what Bravo can read gets a number.
show_rooms() {
    local id state cipher members name
    listed=() names=()
    echo
    tell "The rooms that Bravo reads: their numbers, with spaces between." \
        "Les salons que lit Bravo : leurs numéros, séparés par des espaces."
    while IFS=$'\t' read -r id state cipher members name; do
        [[ $id == \!* ]] || continue
        name=${name//[[:cntrl:]]/}
        name=${name:-$id}
        if [ "$cipher" = encrypted ]; then
            tell "   –  $name: encrypted, Bravo cannot read it" "   –  $name : chiffré, Bravo ne peut pas le lire"
            continue
        fi
        listed+=("$id") names+=("$name")
        printf '  %2d  %s (%s)\n' ${#listed[@]} "$name" "$(describe "$state" "$members")"
    done <"$stage/rooms"
}

describe() {
    if [ "$1" = invited ]; then
        tell "invited; Bravo joins at its start" "invité ; Bravo le rejoint à son démarrage"
    else
        tell "$2 members" "$2 membres"
    fi
}

# ask_announce NUMBER...: the numbers that were chosen.
ask_announce() {
    [ -z "${answer[announce]:-}" ] || return 0
    echo
    tell "Which of them gets the weekly post: its number, or 0 for none." \
        "Lequel reçoit le message de la semaine : son numéro, ou 0 pour aucun."
    while true; do
        read_line "  announce [$1]: "
        line=${line:-$1}
        if [ "$line" = 0 ]; then answer[announce]=none && return; fi
        case " $* " in
        *" $line "*) answer[announce]=${listed[line - 1]} && return ;;
        esac
        tell "  “$line” is not one of $*." "  « $line » n’est pas l’un de $*."
    done
}

# After a check that found something: on, again or stop, in `what`.
ask_what_to_do() {
    echo
    tell "c: mended, check again   g: go on all the same   s: stop here" \
        "c : réparé, vérifier encore   g : continuer quand même   s : arrêter ici"
    while true; do
        read_line "  [c]: "
        case ${line:-c} in
        [cC]) what=again && return ;;
        [gG]) what=on && return ;;
        [sS]) what=stop && return ;;
        esac
    done
}

is_yes() {
    echo
    while true; do
        read_line "$(tell "$1" "$2") $(tell "[Y/n]" "[O/n]") "
        case ${line:-y} in
        [yYoO] | yes | oui) return 0 ;;
        [nN] | no | non) return 1 ;;
        esac
    done
}

# The answer is in `line`. The end of the input is a wish to stop.
read_line() { read -r -p "$1" line || give_up; }

give_up() {
    echo >&2
    fail "$failed" "$(tell "Stopped; nothing has changed." "Arrêté ; rien n’a changé.")"
}

# objection NAME VALUE: what is wrong with an answer; nothing where it will do.
objection() {
    local value=$2 item
    if [ -z "$value" ]; then
        tell "Something must stand here." "Il faut une réponse."
    elif [[ $value =~ [[:cntrl:]$invisible] ]] || ! printf %s "$value" | iconv -f UTF-8 -t UTF-8 >/dev/null 2>&1; then
        tell "Write it on one line, without tabs or invisible characters." \
            "Écrivez-le sur une ligne, sans tabulation ni caractère invisible."
    else
        case $1 in
        workspace)
            [ ${#value} -le 80 ] || tell "At most 80 characters." "80 caractères au plus."
            ;;
        timezone)
            [[ $value =~ ^[A-Za-z0-9_+/-]+$ && $value != /* && -f /usr/share/zoneinfo/$value ]] ||
                tell "No such time zone. Write it like Europe/Paris; see: timedatectl list-timezones" \
                    "Fuseau inconnu. Écrivez-le comme Europe/Paris ; voir : timedatectl list-timezones"
            ;;
        language) [[ $value =~ ^(fr|en)$ ]] || tell "Write fr or en." "Écrivez fr ou en." ;;
        url)
            [[ $value =~ ^https://[^][:space:]/@?#]+(/[^[:space:]@?#]*)?$ ||
                $value =~ ^http://(localhost|127\.[0-9.]+|\[::1\])(:[0-9]+)?/?$ ]] ||
                tell "Write it like https://chat.example.org." "Écrivez-la comme https://chat.example.org."
            ;;
        room) [[ $value =~ ^![^[:space:]]+$ ]] || tell "A room's id begins with !" "L’id d’un salon commence par !" ;;
        announce)
            [ "$value" = none ] || [ -n "$given_settings" ] || [[ " ${rooms[*]} " == *" $value "* ]] ||
                tell "It must be one of the rooms, or none." "Ce doit être l’un des salons, ou none."
            ;;
        operators)
            [ "$value" = - ] || for item in ${value//,/ }; do
                [[ $item =~ ^@[^[:space:]:]+:[^[:space:]]+$ ]] || {
                    tell "“$item” is not an account's id, such as @ana:example.org." \
                        "« $item » n’est pas un compte, comme @ana:example.org."
                    break
                }
            done
            ;;
        post)
            [[ $value =~ ^[[:alpha:]]+\ +[0-9]{1,2}:[0-9]{2}$ ]] ||
                tell "Write a weekday and a time, such as monday 14:00." "Écrivez un jour et une heure, comme lundi 14:00."
            ;;
        listen) [[ $value =~ ^[^[:space:]]+:[0-9]{1,5}$ ]] || tell "Write host:port." "Écrivez hôte:port." ;;
        esac
    fi
}

# What came through options is held to the same; there is nobody to ask again.
refuse_wrong_answers() {
    local name value
    [ ${#operators[@]} -eq 0 ] || answer[operators]=${operators[*]}
    for value in "${rooms[@]}"; do refuse room "$value"; done
    for name in "${!answer[@]}"; do refuse "$name" "${answer[$name]}"; done
}

refuse() {
    local complaint
    complaint=$(objection "$1" "$2")
    [ -z "$complaint" ] || fail "$misused" "--${1%s} “$2”: $complaint"
}

first() {
    local value
    for value in "$@"; do
        if [ -n "$value" ]; then echo "$value" && return; fi
    done
}

guessed_zone() {
    local zone
    zone=$(cat /etc/timezone 2>/dev/null || timedatectl show --value --property Timezone 2>/dev/null || true)
    [ -n "$zone" ] || zone=$(realpath -m /etc/localtime | sed -n 's|^/usr/share/zoneinfo/||p')
    first "$zone" Europe/Paris
}

# present PATH: what stands now in the settings, if anything does.
present() {
    [ -f "$settings" ] || return 0
    local found
    found=$(with_paths <"$settings" | sed -n "s/^$1\t//p" | head -n 1)
    case $found in
    \'*\') found=${found:1:-1} && echo "${found//"''"/"'"}" ;;
    \"*\") echo "${found:1:-1}" ;;
    *) echo "$found" ;;
    esac
}

# The ids in a list of YAML's.
ids() { grep -oE "[@!][^]'\", ]+" <<<"$1" | paste -sd ' ' || true; }

# `path<TAB>value` for every value of a settings file with an indent of two, as the sample's.
with_paths() {
    awk '{ match($0, /^ */); depth = RLENGTH / 2 }
        match($0, /^ *[A-Za-z-]+:/) {
            key = substr($0, 1, RLENGTH - 1); sub(/^ */, "", key); above[depth] = key
            path = ""; for (i = 0; i < depth; i++) path = path above[i] "."
            value = substr($0, RLENGTH + 1); sub(/^ */, "", value)
            if (value != "") print path key "\t" value
        }'
}

# The sample with our values in it, so that its comments stay true. A key that it has no more is a mistake of ours.
write_settings() {
    declare -A value=()
    local name
    for name in workspace timezone language; do value[$name]=$(quoted "${answer[$name]}"); done
    local who=${answer[operators]:--}
    # shellcheck disable=SC2086 # Ids hold no spaces.
    value[operators]=$([ "$who" = - ] && echo '[]' || list ${who//,/ })
    value[data]=$data
    value[chats.matrix.url]=$(quoted "${answer[url]}")
    value[chats.matrix.tokenFile]=credential:$(credential)
    value[chats.matrix.rooms]=$(list "${rooms[@]}")
    value[chats.matrix.announce]=$(quoted "${answer[announce]:-${rooms[0]}}")
    [ -z "${answer[post]:-}" ] || value[week.post]=$(quoted "${answer[post]}")
    [ -z "${answer[listen]:-}" ] || value[web.listen]=$(quoted "${answer[listen]}")
    fill_sample
}

# The name under which the unit hands the token over.
credential() {
    sed -n "s|^LoadCredential=\([^:]*\):$token\$|\1|p" "$here/bravo.service" | grep . ||
        fail "$failed" "deploy/bravo.service hands over no $token."
}

fill_sample() {
    local line indent key path above=() used=0
    while IFS= read -r line || [ -n "$line" ]; do
        path=''
        if [[ $line =~ ^(\ *)([A-Za-z-]+): ]]; then
            indent=${BASH_REMATCH[1]} key=${BASH_REMATCH[2]}
            above=("${above[@]:0:${#indent}/2}" "$key")
            path=$(IFS=. && echo "${above[*]}")
            if [ -n "${value[$path]:-}" ]; then
                line="$indent$key: ${value[$path]}"
                used=$((used + 1))
            fi
        fi
        case $path in
        '') line=${line/Copy this file to bravo.yaml and change what is yours;/Written by deploy\/install;} ;;
        # Without a room for it there is no weekly post.
        chats.matrix.announce) [ "${answer[announce]:-}" != none ] || line="$indent#$key:" ;;
        esac
        printf '%s\n' "$line"
    done <"$here/bravo.sample.yaml"
    [ $used -eq ${#value[@]} ] || fail "$failed" "deploy/bravo.sample.yaml lacks a key that deploy/install fills in."
}

# Between single quotes YAML takes everything as it stands, but for the quote itself.
quoted() {
    local quote="'"
    printf "'%s'" "${1//$quote/$quote$quote}"
}

list() {
    local text='' item
    for item in "$@"; do text+="${text:+, }$(quoted "$item")"; done
    echo "[$text]"
}
