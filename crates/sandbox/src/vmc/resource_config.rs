//! What an SDDC consists of, as its service shows it: documented properties, undocumented ones and
//! explicit nulls, because that is what clients meet. Made from the SDDC's seed, so never stored.

use serde_json::{Value, json};

use super::accounts::Link;
use super::clusters::{Cluster, PRIMARY};
use super::sddcs::Sddc;
use super::settings::{CORES, LICENSES, PRIVATE_DNS, STORAGE, Settings};
use crate::clock::rfc3339;
use crate::random::Random;

/// Not a secret of anything; shaped so that a client that prints it can be caught.
const PASSWORD: &str = "sandbox-no-secret";

/// Before the deployment is through.
pub(super) fn before(sddc: &Sddc) -> Value {
    json!({
        "provider": sddc.wish.provider,
        "sddc_id": sddc.id,
        "region": sddc.wish.region,
        "deployment_type": sddc.wish.deployment_type,
        "sso_domain": sddc.wish.sso_domain,
        "nsxt": true,
        "esx_hosts": [],
        "clusters": [],
        "vc_url": null,
        "vc_public_ip": null,
        "nsx_mgr_url": null,
        "vpc_info": null,
    })
}

/// Of an SDDC that is deployed.
pub(super) fn ready(sddc: &Sddc, clusters: &[Cluster], settings: Settings<'_>) -> Value {
    let asked = |name: &str| sddc.wish.whole.get(name);
    let mut random = Random::new(sddc.seed);
    let public = address(&mut random);
    let host = format!("sddc-{}.sandbox.invalid", public.replace('.', "-"));
    let zones = zones(sddc);
    json!({
        "provider": sddc.wish.provider,
        "sddc_id": sddc.id,
        "region": sddc.wish.region,
        "availability_zones": zones,
        "deployment_type": sddc.wish.deployment_type,
        "witness_availability_zone": null,
        "nsxt": true,
        "vc_url": format!("https://vcenter.{host}/"),
        "vc_public_ip": public,
        "vc_management_ip": "10.2.224.4",
        "vc_instance_id": random.uuid(),
        "vc_csp_login_status": "ENABLED",
        "vc_ip": null,
        "psc_url": null,
        "psc_ip": null,
        "psc_management_ip": null,
        "cloud_username": format!("cloudadmin@{}", sddc.wish.sso_domain),
        "cloud_password": PASSWORD,
        "cloud_user_group": null,
        "sso_domain": sddc.wish.sso_domain,
        "nsx_mgr_url": format!("https://nsx.{host}/"),
        "nsx_mgr_login_url": format!("https://nsx.{host}/login.jsp"),
        "nsx_mgr_management_ip": "10.2.224.131",
        "nsx_api_public_endpoint_url": format!("https://nsx.{host}/sks-nsxt-manager"),
        "nsx_controller_ips": ["10.2.224.132", "10.2.224.133", "10.2.224.134"],
        "nsx_cloud_admin": "cloud_admin",
        "nsx_cloud_admin_password": PASSWORD,
        "nsx_cloud_audit": "cloud_audit",
        "nsx_cloud_audit_password": PASSWORD,
        "mgw_id": null,
        "cgws": ["cgw"],
        "esx_cluster_id": null,
        "esx_host_subnet": sddc.wish.vpc_cidr,
        "esx_hosts": clusters
            .iter()
            .flat_map(|cluster| hosts(sddc, cluster))
            .collect::<Vec<_>>(),
        "clusters": clusters
            .iter()
            .map(|one| cluster(sddc, one, settings))
            .collect::<Vec<_>>(),
        "management_ds": "WorkloadDatastore",
        "management_rp": "mgmt-rp",
        "sddc_networks": ["sddc-cgw-network-1"],
        "vxlan_subnet": asked("vxlan_subnet"),
        "skip_creating_vxlan": asked("skip_creating_vxlan").is_some_and(|skip| *skip == true),
        "public_ip_pool": [],
        "max_num_public_ip": 64,
        "backup_restore_bucket": format!("sandbox-backup-{}", random.hex(12)),
        "sddc_size": size(asked("size").and_then(Value::as_str)),
        "nsxt_addons": {"enable_nsx_advanced_addon": false},
        "msft_license_config": asked("msft_license_config"),
        "sddc_manifest": {
            "vmc_version": "1.24v5",
            "vmc_internal_version": "1.24.0.5",
            "metadata": {"cycle_id": null, "timestamp": null},
            "esx_ami": {"id": format!("ami-{}", random.hex(8)), "name": null, "region": null},
        },
        "sddc_security": {"profile": "PROFILE_DEFAULT", "hardened": false},
        "custom_properties": null,
        "account_link_sddc_config": sddc.links().iter().map(Link::shown).collect::<Vec<_>>(),
        "vpc_info": vpc(sddc, &mut random),
        "vpc_info_peered_agent": null,
        "dns_with_management_vm_private_ip": settings.get(PRIVATE_DNS).is_some_and(|set| *set == true),
        "two_hostname_vc_deployment": false,
        // No document lists what follows.
        "admin_password": PASSWORD,
        "nsx_manager_password": PASSWORD,
        "fleet_management_password": PASSWORD,
        "resource_id": null,
        "hcx_enabled": false,
        "sddc_tags": {},
    })
}

/// One cluster with its hosts.
pub(super) fn cluster(sddc: &Sddc, cluster: &Cluster, settings: Settings<'_>) -> Value {
    let count = cluster.hosts.len();
    let set = |name| settings.of_cluster(name, &cluster.id).cloned();
    let of_wish = |name: &str| {
        let is_primary = cluster.name == PRIMARY;
        let asked = sddc.wish.whole.get(name).filter(|_| is_primary);
        asked.cloned()
    };
    let storage = set(STORAGE).or_else(|| of_wish("storage_capacity"));
    json!({
        "cluster_id": cluster.id,
        "cluster_name": cluster.name,
        "cluster_state": cluster.state,
        "availability_type": sddc.wish.deployment_type,
        "availability_zones": zones(sddc),
        "cluster_capacity": {
            "total_number_of_cores": 36 * count,
            "number_of_sockets": 2 * count,
            "cpu_capacity_ghz": 82.8 * f64::from(u32::try_from(count).unwrap_or(u32::MAX)),
            "memory_capacity_gib": 512 * count,
            "storage_capacity_gib": storage.unwrap_or_else(|| json!(10_629 * count)),
            "number_of_ssds": 8 * count,
        },
        "esx_host_info": {"instance_type": cluster.instance_type},
        "esx_host_list": hosts(sddc, cluster),
        "host_cpu_cores_count": set(CORES).unwrap_or(json!(36)),
        "hyper_threading_enabled": true,
        "mgmt_rp_name": "Mgmt-ResourcePool",
        "compute_rp_name": "Compute-ResourcePool",
        "vsan_version": "vsan1",
        "vsan_witness": null,
        "wcp_details": null,
        "aws_kms_info": null,
        "msft_license_config": set(LICENSES).or_else(|| of_wish("msft_license_config")),
        "custom_properties": null,
        "partition_placement_group_info": [],
    })
}

/// Of a size as it is asked for.
fn size(asked: Option<&str>) -> Value {
    let (size, vc, nsx) = match asked {
        Some("nsx_small") => ("NSX_SMALL", "medium", "small"),
        Some("large") => ("LARGE", "large", "large"),
        Some("nsx_large") => ("NSX_LARGE", "medium", "large"),
        _ => ("MEDIUM", "medium", "medium"),
    };
    json!({"size": size, "vc_size": vc, "nsx_size": nsx})
}

fn hosts(sddc: &Sddc, cluster: &Cluster) -> Vec<Value> {
    let zones = zones(sddc);
    // Of a cluster that is stretched, the hosts alternate between its zones.
    cluster
        .hosts
        .iter()
        .zip(zones.iter().cycle())
        .map(|(host, zone)| {
            let number = host.number;
            let mut random = Random::from_text(&format!("mac {}", host.id));
            json!({
                "provider": sddc.wish.provider,
                "esx_id": host.id,
                "name": format!("esx-{number}"),
                "hostname": format!("10.2.32.{}", 4 + number),
                "durable_host_name": null,
                "esx_state": host.state,
                "instance_type": cluster.instance_type,
                "availability_zone": zone,
                "mac_address": format!("06:{}", pairs(&random.hex(10))),
                "state_last_updated": rfc3339(host.since),
                "custom_properties": null,
                "eni_list": [],
                "esx_nic_info": null,
                // No document lists what follows.
                "esx_credential": {"username": "root", "password": PASSWORD},
            })
        })
        .collect()
}

fn vpc(sddc: &Sddc, random: &mut Random) -> Value {
    json!({
        "id": format!("vpc-{}", random.hex(17)),
        "provider": sddc.wish.provider,
        "vpc_cidr": sddc.wish.vpc_cidr,
        "subnet_id": format!("subnet-{}", random.hex(17)),
        "security_group_id": format!("sg-{}", random.hex(17)),
        "esx_security_group_id": format!("sg-{}", random.hex(17)),
        "vm_security_group_id": format!("sg-{}", random.hex(17)),
        "internet_gateway_id": format!("igw-{}", random.hex(17)),
        "route_table_id": null,
        "routetables": {},
        "available_zones": [],
        "network_type": "PRIMARY",
        "peering_connection_id": null,
        "vgw_id": null,
        "vif_ids": [],
        "tgw_ips": {},
        "traffic_group_edge_vm_ips": [],
    })
}

fn zones(sddc: &Sddc) -> Vec<String> {
    let region = sddc.wish.region.to_lowercase().replace('_', "-");
    let letters: &[&str] = match sddc.wish.deployment_type.as_str() {
        "MULTI_AZ" => &["a", "b"],
        _ => &["a"],
    };
    letters
        .iter()
        .map(|letter| format!("{region}{letter}"))
        .collect()
}

/// From 203.0.113.0/24, which is nobody's.
fn address(random: &mut Random) -> String {
    format!("203.0.113.{}", 1 + random.below(254))
}

fn pairs(digits: &str) -> String {
    let pairs: Vec<&str> = (0..digits.len())
        .step_by(2)
        .map(|at| &digits[at..at + 2])
        .collect();
    pairs.join(":")
}
