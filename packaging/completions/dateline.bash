# bash completion of dateline and dateline-extract

_dateline_extract() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
        --published) return ;;
        --jobs | -j) mapfile -t COMPREPLY < <(compgen -W "1 2 4 8" -- "$current") ; return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--published --manifest --jobs -j --output --progress --sandbox --version --help" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

_dateline() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} options="export --jsonl --version --help"
    if [[ ${COMP_WORDS[1]} == export ]]; then
        options="--events --timeline --charts --table --lanes --days --pages --format --size --scale --language --dark --computed --help"
        case $previous in
            --format) mapfile -t COMPREPLY < <(compgen -W "png svg pdf csv" -- "$current") ; return ;;
            --lanes) mapfile -t COMPREPLY < <(compgen -W "speakers measures places articles sections" -- "$current") ; return ;;
            --size) mapfile -t COMPREPLY < <(compgen -W "article web square screen a4" -- "$current") ; return ;;
            --language) mapfile -t COMPREPLY < <(compgen -W "en de es fr zh_CN" -- "$current") ; return ;;
            --scale) mapfile -t COMPREPLY < <(compgen -W "1 2 3 4" -- "$current") ; return ;;
        esac
    fi
    if [[ $current == -* || $COMP_CWORD == 1 && -n $current && export == "$current"* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -o filenames -F _dateline_extract dateline-extract
complete -o filenames -F _dateline dateline
