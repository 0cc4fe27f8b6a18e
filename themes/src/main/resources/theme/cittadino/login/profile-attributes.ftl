<#-- What the user profile says of its attributes, in the words of the page. -->

<#function textOr key fallback="">
  <#local found = msg(key)>
  <#return (found == key)?then(fallback, found)>
</#function>

<#function labelOf attribute>
  <#return advancedMsg(attribute.displayName!attribute.name)>
</#function>

<#-- A registration form need not ask for all that the user profile knows. -->
<#function shown>
  <#return profile.attributes?filter(attribute -> !(cittadinoHidden![])?seq_contains(attribute.name))>
</#function>

<#-- A section may insist on what the user profile leaves open. -->
<#function required attribute>
  <#return attribute.required || (cittadinoDemanded![])?seq_contains(attribute.name)>
</#function>

<#-- What the script says of an empty field before the form is sent. -->
<#function missingText name>
  <#return textOr("attribute." + name + ".required", msg("error-user-attribute-required"))>
</#function>

<#-- "This field is missing" says what to do where the town or we have words for that field. -->
<#function errorOf name>
  <#if !messagesPerField.existsError(name)><#return ""></#if>
  <#local text = messagesPerField.get(name)>
  <#if text == msg("error-user-attribute-required")><#return missingText(name)></#if>
  <#return text>
</#function>

<#-- Where the server does not read a date as people write it, it must stay as it is stored. -->
<#function isStoredDate attribute>
  <#return (attribute.annotations.inputType!"") == "cittadino-date" && (templateName!"") != "register.ftl" && !cittadinoTyped??>
</#function>

<#function hintOf attribute>
  <#if isStoredDate(attribute)><#return ""></#if>
  <#local given = attribute.annotations.inputHelperTextBefore!"">
  <#if given?has_content><#return advancedMsg(given)></#if>
  <#return textOr("attribute." + attribute.name + ".hint")>
</#function>

<#-- Fields that count only under a condition carry no word: neither "required" nor "optional" would be true. -->
<#function optional attribute>
  <#if required(attribute) || attribute.readOnly><#return false></#if>
  <#return !attribute.name?matches("organisation.*|residence(Number|Postcode)|domicile(Municipality|Street|Number|Postcode)")>
</#function>

<#-- What an input shows that belongs to no attribute. -->
<#function typed name>
  <#return (register.formData[name])!(cittadinoTyped[name])!"">
</#function>

<#function valueOf attribute>
  <#return attribute.value!attribute.defaultValue!"">
</#function>

<#function optionsOf attribute>
  <#local source = attribute.annotations.inputOptionsFromValidation!"options">
  <#return (attribute.validators[source].options)!(attribute.validators.options.options)![]>
</#function>

<#function optionLabel attribute option>
  <#if attribute.annotations.inputOptionLabels??>
    <#return advancedMsg(attribute.annotations.inputOptionLabels[option]!option)>
  </#if>
  <#local prefix = attribute.annotations.inputOptionLabelsI18nPrefix!attribute.name>
  <#return textOr(prefix + "." + option, option)>
</#function>

<#function chosen attribute>
  <#local values = attribute.values![]>
  <#if !values?has_content && attribute.defaultValue??><#return [attribute.defaultValue]></#if>
  <#return values>
</#function>

<#-- Groups may be named by their key alone or by their key as a message expression. -->
<#function inSection attribute key>
  <#return ((attribute.group.displayHeader)!"")?contains(key) || ((attribute.group.name)!"") == key>
</#function>

<#-- The inputs of one attribute beyond its own, in page order. -->
<#function companions attribute>
  <#local names = []>
  <#if attribute.readOnly><#return names></#if>
  <#if ["cittadino-birth-place", "cittadino-residence-place"]?seq_contains(attribute.annotations.inputType!"")>
    <#if (cittadinoChoices[attribute.name])?has_content><#local names += [attribute.name + "Choice"]></#if>
    <#if cittadinoPlacesUrl?has_content><#local names += [attribute.name + "State"]></#if>
  <#elseif attribute.name == "email" && cittadinoConfirmEmail!false>
    <#local names += ["emailConfirm"]>
  </#if>
  <#return names>
</#function>

<#function companionLabel attribute name>
  <#if name?ends_with("Choice")><#return msg("placeChoice")></#if>
  <#if name == "emailConfirm"><#return msg("emailConfirm")></#if>
  <#return msg((attribute.annotations.inputType == "cittadino-birth-place")?then("birthState", "residenceState"))>
</#function>
